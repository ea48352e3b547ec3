package sdk.shapes;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.support.FieldNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Outer.Inner} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class Outer_InnerJson {
  /** Immutable, and shared by all threads. */
  public static final JsonCodec<Outer.Inner> CODEC = new Codec();

  static final int INNERMOST = 0;

  /** The names of the fields, in the order of the numbers above. */
  static final FieldNames FIELDS = FieldNames.of("innermost");

  private Outer_InnerJson() {}

  /**
   * Reads an object.
   *
   * @throws io.github.plaidschema.json.JsonException if what is there is none
   */
  public static Outer.Inner read(JsonReader in) {
    Outer_InnerBuilder to = new Outer_InnerBuilder();
    in.beginObject();
    long seen = 0;
    int field = JsonReader.END;
    while ((field = in.nextField(FIELDS, field)) != JsonReader.END) {
      if (field < 0) {
        in.skipUnknown();
        continue;
      }
      long bit = 1L << field;
      if ((seen & bit) != 0) {
        throw in.repeatedProperty();
      }
      seen |= bit;
      if (in.readNull()) {
        to.nulls |= bit;
        continue;
      }
      switch (field) {
        case INNERMOST -> to.innermost = Outer_Inner_InnermostJson.read(in);
        default -> throw new AssertionError(field);
      }
    }
    return to.asRead();
  }

  /** Writes an object: what has no value as it was read, as null or not at all. */
  public static void write(JsonWriter out, Outer.Inner value) {
    Outer_InnerBuilder.Value from = Outer_InnerBuilder.Value.of(value);
    out.beginObject();
    if (from.innermost != null) {
      out.name(FIELDS, INNERMOST);
      Outer_Inner_InnermostJson.write(out, from.innermost);
    } else {
      out.emptyField(FIELDS, INNERMOST, from.nulls);
    }
    out.endObject();
  }

  private static final class Codec extends JsonCodec<Outer.Inner> {
    @Override
    public Outer.Inner read(JsonReader in) {
      return Outer_InnerJson.read(in);
    }

    @Override
    public void write(JsonWriter out, Outer.Inner value) {
      Outer_InnerJson.write(out, value);
    }
  }
}
