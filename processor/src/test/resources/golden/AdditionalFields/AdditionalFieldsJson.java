package sdk.rules;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.SchemaCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link AdditionalFields} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class AdditionalFieldsJson extends SchemaCodec<AdditionalFields> {
  /** Immutable, and shared by all threads. */
  public static final AdditionalFieldsJson CODEC = new AdditionalFieldsJson();

  /** The name of {@link AdditionalFields#name()} in JSON. */
  public static final String NAME = "name";

  /** The name of {@link AdditionalFields#note()} in JSON. */
  public static final String NOTE = "note";

  private AdditionalFieldsJson() {
    super(1, "0.1.0");
  }

  @Override
  public AdditionalFields read(JsonReader in) {
    return AdditionalFieldsBuilder.Value.read(in);
  }

  @Override
  public void write(JsonWriter out, AdditionalFields value) {
    AdditionalFieldsBuilder.Value.of(value).write(out);
  }
}
