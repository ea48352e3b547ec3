package sdk.rules;

import io.github.plaidschema.PlaidSchema;
import java.util.Optional;

@PlaidSchema
public interface OptionalField {
  Optional<String> name();
}
