package sdk.fidelity;

import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.PlaidSchema;
import java.util.List;
import java.util.Optional;

@PlaidSchema
public interface Greeting {
  Optional<String> name();

  @DefaultValue
  default String text() {
    return "say \"hi\" \u0141";
  }

  @DefaultValue
  default List<String> others() {
    return List.of("\n");
  }
}
