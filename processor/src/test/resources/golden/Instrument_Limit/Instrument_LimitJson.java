package sdk.unions;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Instrument.Limit} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class Instrument_LimitJson {
  /** Immutable, and shared by all threads. */
  public static final JsonCodec<Instrument.Limit> CODEC = new Codec();

  static final int LIMIT = 0;

  private Instrument_LimitJson() {}

  /**
   * Reads the whole value.
   *
   * @throws io.github.plaidschema.json.JsonException if what is there is none
   */
  public static Instrument.Limit read(JsonReader in) {
    Instrument_LimitBuilder to = new Instrument_LimitBuilder();
    long mark = in.mark();
    to.limit = in.readBigDecimal();
    to.limitText = in.respelledSince(mark);
    return to.asRead();
  }

  /** Writes the whole value. */
  public static void write(JsonWriter out, Instrument.Limit value) {
    Instrument_LimitBuilder.Value from = Instrument_LimitBuilder.Value.of(value);
    if (from.limitText != null) {
      out.writeText(from.limitText);
    } else {
      out.writeBigDecimal(from.limit());
    }
  }

  private static final class Codec extends JsonCodec<Instrument.Limit> {
    @Override
    public Instrument.Limit read(JsonReader in) {
      return Instrument_LimitJson.read(in);
    }

    @Override
    public void write(JsonWriter out, Instrument.Limit value) {
      Instrument_LimitJson.write(out, value);
    }
  }
}
