package sdk.rules;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.support.FieldNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link AdditionalFields} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class AdditionalFieldsJson {
  /** Immutable, and shared by all threads. */
  public static final JsonCodec<AdditionalFields> CODEC = new Codec();

  static final int NAME = 0;
  static final int NOTE = 1;

  /** The names of the fields, in the order of the numbers above. */
  static final FieldNames FIELDS = FieldNames.of("name", "note");

  private AdditionalFieldsJson() {}

  /**
   * Reads an object.
   *
   * @throws io.github.plaidschema.json.JsonException if what is there is none
   */
  public static AdditionalFields read(JsonReader in) {
    AdditionalFieldsBuilder to = new AdditionalFieldsBuilder();
    in.beginObject();
    long seen = 0;
    int field = JsonReader.END;
    while ((field = in.nextField(FIELDS, field)) != JsonReader.END) {
      if (field < 0) {
        to.rest = in.readUnknown(to.rest);
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
        case NAME -> to.name = in.readString();
        case NOTE -> to.note = in.readString();
        default -> throw new AssertionError(field);
      }
    }
    return to.asRead();
  }

  /** Writes an object: what has no value as it was read, as null or not at all. */
  public static void write(JsonWriter out, AdditionalFields value) {
    AdditionalFieldsBuilder.Value from = AdditionalFieldsBuilder.Value.of(value);
    out.beginObject();
    if (from.name != null) {
      out.name(FIELDS, NAME);
      out.writeString(from.name);
    } else {
      out.emptyField(FIELDS, NAME, from.nulls);
    }
    if (from.note != null) {
      out.name(FIELDS, NOTE);
      out.writeString(from.note);
    } else {
      out.emptyField(FIELDS, NOTE, from.nulls);
    }
    out.writeMembers(from.rest);
    out.endObject();
  }

  private static final class Codec extends JsonCodec<AdditionalFields> {
    @Override
    public AdditionalFields read(JsonReader in) {
      return AdditionalFieldsJson.read(in);
    }

    @Override
    public void write(JsonWriter out, AdditionalFields value) {
      AdditionalFieldsJson.write(out, value);
    }
  }
}
