package handwritten;

import io.github.plaidschema.json.generated.Variants;
import io.github.plaidschema.json.generated.KeptJson;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;

/** Written by hand, and as good as the generated one, in front of which it is loaded. */
public final class PaymentJson {
  public static final JsonCodec<Payment> CODEC = new Codec();

  private static final Variants VARIANTS =
      Variants.by("type").text("card", 0).text("cash", 1).build();

  private PaymentJson() {}

  private static final class Codec extends JsonCodec<Payment> {
    @Override
    public Payment read(JsonReader in) {
      return switch (VARIANTS.next(in)) {
        case 0 -> Payment_CardJson.CODEC.read(in);
        case 1 -> Payment_CashJson.CODEC.read(in);
        default -> new UnknownValue(Variants.readUnknown(in));
      };
    }

    @Override
    public void write(JsonWriter out, Payment value) {
      if (value instanceof Payment.Card card) {
        Payment_CardJson.CODEC.write(out, card);
      } else if (value instanceof Payment.Cash cash) {
        Payment_CashJson.CODEC.write(out, cash);
      } else {
        out.writeValue(((Payment.Unknown) value).json());
      }
    }
  }

  private static final class UnknownValue extends KeptJson implements Payment.Unknown {
    UnknownValue(JsonValue json) {
      super("Payment.Unknown", json);
    }
  }
}
