package sdk.unions;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.SchemaCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Instrument.Limit} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class Instrument_LimitJson extends SchemaCodec<Instrument.Limit> {
  /** Immutable, and shared by all threads. */
  public static final Instrument_LimitJson CODEC = new Instrument_LimitJson();

  private Instrument_LimitJson() {
    super(1, "0.1.0");
  }

  @Override
  public Instrument.Limit read(JsonReader in) {
    return Instrument_LimitBuilder.Value.read(in);
  }

  @Override
  public void write(JsonWriter out, Instrument.Limit value) {
    Instrument_LimitBuilder.Value.of(value).write(out);
  }
}
