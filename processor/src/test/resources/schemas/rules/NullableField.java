package sdk.rules;

import io.github.plaidschema.PlaidSchema;
import org.jspecify.annotations.Nullable;

@PlaidSchema
public interface NullableField {
  @Nullable String name();
}
