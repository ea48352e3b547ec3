package sdk.inheritance;

import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import java.time.LocalDate;

@PlaidSchema
public interface Dated extends Identified {
  @JsonName("on")
  LocalDate date();
}
