package sdk.emitted;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.WholeValue;
import java.math.BigDecimal;

@PlaidSchema
public interface Amount {
  @WholeValue
  BigDecimal value();
}
