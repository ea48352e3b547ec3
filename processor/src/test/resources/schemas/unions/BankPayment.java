package sdk.unions;

import io.github.plaidschema.Fallback;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;

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

  String account();
}
