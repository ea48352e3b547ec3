package sdk.shapes;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.SchemaCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Outer.Inner} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class Outer_InnerJson extends SchemaCodec<Outer.Inner> {
  /** Immutable, and shared by all threads. */
  public static final Outer_InnerJson CODEC = new Outer_InnerJson();

  /** The name of {@link Outer.Inner#innermost()} in JSON. */
  public static final String INNERMOST = "innermost";

  private Outer_InnerJson() {
    super(1, "0.1.0");
  }

  @Override
  public Outer.Inner read(JsonReader in) {
    return Outer_InnerBuilder.Value.read(in);
  }

  @Override
  public void write(JsonWriter out, Outer.Inner value) {
    Outer_InnerBuilder.Value.of(value).write(out);
  }
}
