package sdk.codecs;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Price} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class PriceJson extends JsonCodec<Price> {
  /** Immutable, and shared by all threads. */
  public static final PriceJson CODEC = new PriceJson();

  private PriceJson() {
    GeneratedCode.requireLevel(1, "0.1.0", PriceJson.class);
  }

  @Override
  public Price read(JsonReader in) {
    return PriceBuilder.Value.read(in);
  }

  @Override
  public void write(JsonWriter out, Price value) {
    PriceBuilder.Value.of(value).write(out);
  }
}
