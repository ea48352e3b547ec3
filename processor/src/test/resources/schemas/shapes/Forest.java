package sdk.shapes;

import io.github.plaidschema.PlaidSchema;
import java.util.List;

@PlaidSchema
public interface Forest {
  List<Tree> trees();
}
