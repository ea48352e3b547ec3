package sdk.inheritance;

import io.github.plaidschema.PlaidSchema;
import java.util.Optional;

@PlaidSchema
public interface Diamond extends Named, Dated, Holder<Named, String> {
  Optional<String> last();
}
