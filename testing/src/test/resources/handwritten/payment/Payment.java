package handwritten;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.json.UnknownVariant;

@PlaidUnion(discriminator = "type")
public sealed interface Payment permits Payment.Card, Payment.Cash, Payment.Unknown {

  @PlaidSchema
  non-sealed interface Card extends Payment {
    String type();
  }

  @PlaidSchema
  non-sealed interface Cash extends Payment {
    String type();
  }

  non-sealed interface Unknown extends Payment, UnknownVariant {}
}
