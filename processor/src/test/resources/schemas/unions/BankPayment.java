package sdk.unions;

import io.github.plaidschema.Fallback;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;

@PlaidSchema
public non-sealed interface BankPayment extends Payment {
  enum Kind {
    ACH,
    @JsonName("wire \"fast\" é")
    WIRE,
    @Fallback
    OTHER
  }

  @JsonName("type")
  Kind kind();

  @Sensitive
  String account();
}
