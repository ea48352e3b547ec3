package sdk.rules;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.support.FieldNames;
import io.github.plaidschema.json.support.Immutables;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link DefaultValues} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class DefaultValuesJson {
  /** Immutable, and shared by all threads. */
  public static final JsonCodec<DefaultValues> CODEC = new Codec();

  static final int PAGE = 0;
  static final int LIMIT = 1;
  static final int CURRENCY = 2;
  static final int SCOPES = 3;
  static final int LABELS = 4;
  static final int TAGS = 5;
  static final int OFFSET = 6;

  /** The names of the fields, in the order of the numbers above. */
  static final FieldNames FIELDS =
      FieldNames.of(
          "page",
          "limit",
          "currency",
          "scopes",
          "labels",
          "tags",
          "offset");

  /** The properties that the schema expects. */
  private static final long REQUIRED =
      (1L << PAGE);

  /** Those of them that it expects a value of. */
  private static final long NEVER_NULL =
      (1L << PAGE);

  /** Those that are held as primitives, of which none can be null. */
  private static final long PRIMITIVES =
      (1L << PAGE);

  private DefaultValuesJson() {}

  /**
   * Reads an object.
   *
   * @throws io.github.plaidschema.json.JsonException if what is there is none
   */
  public static DefaultValues read(JsonReader in) {
    DefaultValuesBuilder to = new DefaultValuesBuilder();
    int start = in.beginObject();
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
        case PAGE -> to.page = in.readInt();
        case LIMIT -> to.limit = in.readInt();
        case CURRENCY -> to.currency = in.readString();
        case SCOPES -> to.scopes = readScopes(in);
        case LABELS -> to.labels = readLabels(in);
        case TAGS -> {
          long mark = in.mark();
          to.tags = readTags(in);
          to.tagsText = in.respelledSince(mark);
        }
        case OFFSET -> to.offset = in.readInt();
        default -> throw new AssertionError(field);
      }
    }
    to.present = PRIMITIVES & seen & ~to.nulls;
    in.report(start, FIELDS, 0, REQUIRED & ~seen, NEVER_NULL & to.nulls);
    return to.asRead();
  }

  /** Writes an object: what has no value as it was read, as null or not at all. */
  public static void write(JsonWriter out, DefaultValues value) {
    DefaultValuesBuilder.Value from = DefaultValuesBuilder.Value.of(value);
    out.beginObject();
    if ((from.present & (1L << PAGE)) != 0) {
      out.name(FIELDS, PAGE);
      out.writeInt(from.page);
    } else {
      out.emptyField(FIELDS, PAGE, from.nulls);
    }
    if (from.limit != null) {
      out.name(FIELDS, LIMIT);
      out.writeInt(from.limit);
    } else {
      out.emptyField(FIELDS, LIMIT, from.nulls);
    }
    if (from.currency != null) {
      out.name(FIELDS, CURRENCY);
      out.writeString(from.currency);
    } else {
      out.emptyField(FIELDS, CURRENCY, from.nulls);
    }
    if (from.scopes != null) {
      out.name(FIELDS, SCOPES);
      writeScopes(out, from.scopes);
    } else {
      out.emptyField(FIELDS, SCOPES, from.nulls);
    }
    if (from.labels != null) {
      out.name(FIELDS, LABELS);
      writeLabels(out, from.labels);
    } else {
      out.emptyField(FIELDS, LABELS, from.nulls);
    }
    if (from.tagsText != null) {
      out.name(FIELDS, TAGS);
      out.writeText(from.tagsText);
    } else if (from.tags != null) {
      out.name(FIELDS, TAGS);
      writeTags(out, from.tags);
    } else {
      out.emptyField(FIELDS, TAGS, from.nulls);
    }
    if (from.offset != null) {
      out.name(FIELDS, OFFSET);
      out.writeInt(from.offset);
    } else {
      out.emptyField(FIELDS, OFFSET, from.nulls);
    }
    out.endObject();
  }

  private static List<String> readScopes(JsonReader in) {
    int mark = in.beginElements();
    while (in.hasNext()) {
      in.addElement(in.readString());
    }
    return in.elementsSince(mark);
  }

  private static void writeScopes(JsonWriter out, List<String> elements) {
    out.beginArray();
    for (String element : elements) {
      out.writeString(element);
    }
    out.endArray();
  }

  private static Map<String, List<String>> readLabels(JsonReader in) {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.put(entries, name, readLabelsValue(in));
    }
    return Immutables.map(entries, "labels");
  }

  private static void writeLabels(JsonWriter out, Map<String, List<String>> entries) {
    out.beginObject();
    for (Map.Entry<String, List<String>> entry : entries.entrySet()) {
      out.name(entry.getKey());
      writeLabelsValue(out, entry.getValue());
    }
    out.endObject();
  }

  private static List<String> readLabelsValue(JsonReader in) {
    int mark = in.beginElements();
    while (in.hasNext()) {
      in.addElement(in.readString());
    }
    return in.elementsSince(mark);
  }

  private static void writeLabelsValue(JsonWriter out, List<String> elements) {
    out.beginArray();
    for (String element : elements) {
      out.writeString(element);
    }
    out.endArray();
  }

  private static Set<String> readTags(JsonReader in) {
    Set<String> elements = new LinkedHashSet<>();
    in.beginArray();
    while (in.hasNext()) {
      in.addTo(elements, in.readString());
    }
    return Immutables.set(elements, "tags");
  }

  private static void writeTags(JsonWriter out, Set<String> elements) {
    out.beginArray();
    for (String element : elements) {
      out.writeString(element);
    }
    out.endArray();
  }

  private static final class Codec extends JsonCodec<DefaultValues> {
    @Override
    public DefaultValues read(JsonReader in) {
      return DefaultValuesJson.read(in);
    }

    @Override
    public void write(JsonWriter out, DefaultValues value) {
      DefaultValuesJson.write(out, value);
    }
  }
}
