package sdk.inheritance;

import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.PlaidSchema;
import org.jspecify.annotations.Nullable;

@PlaidSchema
public interface Defaulting extends Named {
  @Override
  @DefaultValue
  default String id() {
    return "none";
  }

  /** No longer a field. */
  @Override
  default @Nullable String name() {
    return "name of " + id();
  }
}
