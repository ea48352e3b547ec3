package sdk.inheritance;

import io.github.plaidschema.PlaidSchema;
import org.jspecify.annotations.Nullable;

@PlaidSchema
public interface Named extends Identified {
  @Nullable String name();
}
