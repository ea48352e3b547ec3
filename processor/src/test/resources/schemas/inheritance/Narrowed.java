package sdk.inheritance;

import io.github.plaidschema.PlaidSchema;
import java.util.Optional;

@PlaidSchema
public interface Narrowed extends Wide {
  @Override
  Diamond named();

  /** Required here, though it may be null above. */
  @Override
  String note();

  @Override
  Optional<String> text();
}
