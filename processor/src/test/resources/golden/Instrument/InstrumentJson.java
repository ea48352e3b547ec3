package sdk.unions;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonToken;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.KeptJson;
import io.github.plaidschema.json.generated.SchemaCodec;
import io.github.plaidschema.json.generated.Variants;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes the variants of {@link Instrument} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class InstrumentJson extends SchemaCodec<Instrument> {
  /** Immutable, and shared by all threads. */
  public static final InstrumentJson CODEC = new InstrumentJson();

  /** How the variants are told apart. */
  static final Variants VARIANTS =
      Variants.byShape()
          .open(0)
          .optional("type", JsonToken.STRING)
          .required("number", JsonToken.STRING)
          .optional("paid_at", JsonToken.STRING)
          .optional("fallback")
          .kind(JsonToken.STRING, 1)
          .kind(JsonToken.NUMBER, 2)
          .kind(JsonToken.BOOLEAN, 3)
          .kind(JsonToken.ARRAY, 4)
          .closed(5)
          .required("name", JsonToken.STRING)
          .required("object", JsonToken.STRING)
          .only("wallet")
          .required("ids", JsonToken.ARRAY)
          .closed(6)
          .required("name", JsonToken.STRING)
          .required("amount", JsonToken.NUMBER)
          .build();

  private InstrumentJson() {
    super(1, "0.1.0");
  }

  /** Reads a variant; what is none that is known is kept as a {@link Instrument.Other}. */
  @Override
  public Instrument read(JsonReader in) {
    return switch (VARIANTS.next(in)) {
      case 0 -> CardPaymentJson.CODEC.read(in);
      case 1 -> Instrument_IdJson.CODEC.read(in);
      case 2 -> Instrument_LimitJson.CODEC.read(in);
      case 3 -> Instrument_ActiveJson.CODEC.read(in);
      case 4 -> Instrument_IdsJson.CODEC.read(in);
      case 5 -> Instrument_WalletJson.CODEC.read(in);
      case 6 -> Instrument_VoucherJson.CODEC.read(in);
      default -> new UnknownValue(Variants.readUnknown(in));
    };
  }

  /** Writes a variant as it was read. */
  @Override
  public void write(JsonWriter out, Instrument value) {
    if (value instanceof CardPayment variant) {
      CardPaymentJson.CODEC.write(out, variant);
    } else if (value instanceof Instrument.Id variant) {
      Instrument_IdJson.CODEC.write(out, variant);
    } else if (value instanceof Instrument.Limit variant) {
      Instrument_LimitJson.CODEC.write(out, variant);
    } else if (value instanceof Instrument.Active variant) {
      Instrument_ActiveJson.CODEC.write(out, variant);
    } else if (value instanceof Instrument.Ids variant) {
      Instrument_IdsJson.CODEC.write(out, variant);
    } else if (value instanceof Instrument.Wallet variant) {
      Instrument_WalletJson.CODEC.write(out, variant);
    } else if (value instanceof Instrument.Voucher variant) {
      Instrument_VoucherJson.CODEC.write(out, variant);
    } else {
      out.writeValue(((Instrument.Other) value).json());
    }
  }

  /**
   * Returns a value that is none of the known variants.
   *
   * @param json the JSON of the value
   * @return the value
   */
  public static Instrument.Other unknown(JsonValue json) {
    return new UnknownValue(json);
  }

  private static final class UnknownValue extends KeptJson implements Instrument.Other {
    UnknownValue(JsonValue json) {
      super("Instrument.Other", json);
    }
  }
}
