package sdk.deprecation;

import io.github.plaidschema.PlaidSchema;
import java.util.List;
import java.util.Optional;

@Deprecated
@PlaidSchema
public interface Old {
  String name();

  Optional<List<Old>> more();
}
