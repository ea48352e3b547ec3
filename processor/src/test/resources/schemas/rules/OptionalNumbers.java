package sdk.rules;

import io.github.plaidschema.PlaidSchema;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

@PlaidSchema
public interface OptionalNumbers {
  OptionalInt count();

  OptionalLong size();

  OptionalDouble ratio();
}
