package sdk.emitted;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.json.UnknownVariant;

@PlaidUnion(discriminator = "type")
public sealed interface Payment {
  String type();

  @PlaidSchema
  non-sealed interface Card extends Payment {
    String network();
  }

  non-sealed interface Unknown extends Payment, UnknownVariant {
    @Override
    default String type() {
      return "unknown";
    }
  }
}
