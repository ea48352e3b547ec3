package sdk.rules;

import io.github.plaidschema.PlaidSchema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@PlaidSchema
public interface BoxedFields {
  Integer required();

  @Nullable Long nullable();

  Optional<Boolean> optional();
}
