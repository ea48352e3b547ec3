package sdk.rules;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link DefaultValues} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class DefaultValuesJson extends JsonCodec<DefaultValues> {
  /** Immutable, and shared by all threads. */
  public static final DefaultValuesJson CODEC = new DefaultValuesJson();

  private DefaultValuesJson() {
    GeneratedCode.requireLevel(1, "0.1.0", DefaultValuesJson.class);
  }

  @Override
  public DefaultValues read(JsonReader in) {
    return DefaultValuesBuilder.Value.read(in);
  }

  @Override
  public void write(JsonWriter out, DefaultValues value) {
    DefaultValuesBuilder.Value.of(value).write(out);
  }
}
