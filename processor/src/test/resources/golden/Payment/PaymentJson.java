package sdk.unions;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.KeptJson;
import io.github.plaidschema.json.generated.SchemaCodec;
import io.github.plaidschema.json.generated.Variants;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes the variants of {@link Payment} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class PaymentJson extends SchemaCodec<Payment> {
  /** Immutable, and shared by all threads. */
  public static final PaymentJson CODEC = new PaymentJson();

  /** How the variants are told apart. */
  static final Variants VARIANTS =
      Variants.by("type")
          .text("card_payment", 0)
          .text("ach", 1)
          .text("wire \"fast\" é", 1)
          .text("cash", 2)
          .build();

  private PaymentJson() {
    super(1, "0.1.0");
  }

  /** Reads a variant; what is none that is known is kept as a {@link Payment.Unknown}. */
  @Override
  public Payment read(JsonReader in) {
    return switch (VARIANTS.next(in)) {
      case 0 -> CardPaymentJson.CODEC.read(in);
      case 1 -> BankPaymentJson.CODEC.read(in);
      case 2 -> CashJson.CODEC.read(in);
      default -> new UnknownValue(Variants.readUnknown(in));
    };
  }

  /** Writes a variant as it was read. */
  @Override
  public void write(JsonWriter out, Payment value) {
    if (value instanceof CardPayment variant) {
      CardPaymentJson.CODEC.write(out, variant);
    } else if (value instanceof BankPayment variant) {
      BankPaymentJson.CODEC.write(out, variant);
    } else if (value instanceof Cash variant) {
      CashJson.CODEC.write(out, variant);
    } else {
      out.writeValue(((Payment.Unknown) value).json());
    }
  }

  /**
   * Returns a value that is none of the known variants.
   *
   * @param json the JSON of the value
   * @return the value
   */
  public static Payment.Unknown unknown(JsonValue json) {
    return new UnknownValue(json);
  }

  private static final class UnknownValue extends KeptJson implements Payment.Unknown {
    UnknownValue(JsonValue json) {
      super("Payment.Unknown", json);
    }
  }
}
