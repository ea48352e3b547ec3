package sdk.shapes;

import io.github.plaidschema.PlaidSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@PlaidSchema
public interface Tree {
  String name();

  Optional<Tree> left();

  Optional<List<Tree>> children();

  Optional<Map<String, Tree>> named();

  Optional<Forest> forest();
}
