package sdk.enums;

import io.github.plaidschema.json.EnumNames;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.json.support.FieldNames;
import io.github.plaidschema.json.support.Immutables;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Card} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class CardJson {
  /** Immutable, and shared by all threads. */
  public static final JsonCodec<Card> CODEC = new Codec();

  static final int SUBTYPE = 0;
  static final int STATUS = 1;
  static final int OPEN_SUBTYPE = 2;
  static final int OPEN_STATUS = 3;
  static final int STATUSES = 4;
  static final int STATUS_SET = 5;
  static final int STATUS_MAP = 6;
  static final int OPEN_SUBTYPES = 7;
  static final int OPEN_SUBTYPE_SET = 8;
  static final int LABELS = 9;

  /** The names of the fields, in the order of the numbers above. */
  static final FieldNames FIELDS =
      FieldNames.of(
          "subtype",
          "status",
          "open_subtype",
          "open_status",
          "statuses",
          "status_set",
          "status_map",
          "open_subtypes",
          "open_subtype_set",
          "labels");

  static final EnumNames<Card.Subtype> SUBTYPE_NAMES =
      EnumNames.<Card.Subtype>builder()
          .with(Card.Subtype.CREDIT_CARD, "credit card")
          .with(Card.Subtype.PAYPAL, "paypal")
          .with(Card.Subtype.PLAN_401K, "401k")
          .with(Card.Subtype.camelCase, "camel_case")
          .build();

  static final EnumNames<Card.Status> STATUS_NAMES =
      EnumNames.<Card.Status>builder()
          .with(Card.Status.ACTIVE, "active")
          .with(Card.Status.OTHER, "other")
          .fallback(Card.Status.OTHER)
          .build();

  private CardJson() {}

  /**
   * Reads an object.
   *
   * @throws io.github.plaidschema.json.JsonException if what is there is none
   */
  public static Card read(JsonReader in) {
    CardBuilder to = new CardBuilder();
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
        case SUBTYPE -> to.subtype = in.readEnum(SUBTYPE_NAMES);
        case STATUS -> {
          long mark = in.mark();
          to.status = in.readEnum(STATUS_NAMES);
          to.statusText = in.respelledSince(mark);
        }
        case OPEN_SUBTYPE -> to.openSubtype = in.readOpenEnum(SUBTYPE_NAMES);
        case OPEN_STATUS -> to.openStatus = in.readOpenEnum(STATUS_NAMES);
        case STATUSES -> {
          long mark = in.mark();
          to.statuses = readStatuses(in);
          to.statusesText = in.respelledSince(mark);
        }
        case STATUS_SET -> {
          long mark = in.mark();
          to.statusSet = readStatusSet(in);
          to.statusSetText = in.respelledSince(mark);
        }
        case STATUS_MAP -> {
          long mark = in.mark();
          to.statusMap = readStatusMap(in);
          to.statusMapText = in.respelledSince(mark);
        }
        case OPEN_SUBTYPES -> to.openSubtypes = readOpenSubtypes(in);
        case OPEN_SUBTYPE_SET -> {
          long mark = in.mark();
          to.openSubtypeSet = readOpenSubtypeSet(in);
          to.openSubtypeSetText = in.respelledSince(mark);
        }
        case LABELS -> to.labels = readLabels(in);
        default -> throw new AssertionError(field);
      }
    }
    return to.asRead();
  }

  /** Writes an object: what has no value as it was read, as null or not at all. */
  public static void write(JsonWriter out, Card value) {
    CardBuilder.Value from = CardBuilder.Value.of(value);
    out.beginObject();
    if (from.subtype != null) {
      out.name(FIELDS, SUBTYPE);
      out.writeEnum(SUBTYPE_NAMES, from.subtype);
    } else {
      out.emptyField(FIELDS, SUBTYPE, from.nulls);
    }
    if (from.statusText != null) {
      out.name(FIELDS, STATUS);
      out.writeText(from.statusText);
    } else if (from.status != null) {
      out.name(FIELDS, STATUS);
      out.writeEnum(STATUS_NAMES, from.status);
    } else {
      out.emptyField(FIELDS, STATUS, from.nulls);
    }
    if (from.openSubtype != null) {
      out.name(FIELDS, OPEN_SUBTYPE);
      out.writeOpenEnum(from.openSubtype);
    } else {
      out.emptyField(FIELDS, OPEN_SUBTYPE, from.nulls);
    }
    if (from.openStatus != null) {
      out.name(FIELDS, OPEN_STATUS);
      out.writeOpenEnum(from.openStatus);
    } else {
      out.emptyField(FIELDS, OPEN_STATUS, from.nulls);
    }
    if (from.statusesText != null) {
      out.name(FIELDS, STATUSES);
      out.writeText(from.statusesText);
    } else if (from.statuses != null) {
      out.name(FIELDS, STATUSES);
      writeStatuses(out, from.statuses);
    } else {
      out.emptyField(FIELDS, STATUSES, from.nulls);
    }
    if (from.statusSetText != null) {
      out.name(FIELDS, STATUS_SET);
      out.writeText(from.statusSetText);
    } else if (from.statusSet != null) {
      out.name(FIELDS, STATUS_SET);
      writeStatusSet(out, from.statusSet);
    } else {
      out.emptyField(FIELDS, STATUS_SET, from.nulls);
    }
    if (from.statusMapText != null) {
      out.name(FIELDS, STATUS_MAP);
      out.writeText(from.statusMapText);
    } else if (from.statusMap != null) {
      out.name(FIELDS, STATUS_MAP);
      writeStatusMap(out, from.statusMap);
    } else {
      out.emptyField(FIELDS, STATUS_MAP, from.nulls);
    }
    if (from.openSubtypes != null) {
      out.name(FIELDS, OPEN_SUBTYPES);
      writeOpenSubtypes(out, from.openSubtypes);
    } else {
      out.emptyField(FIELDS, OPEN_SUBTYPES, from.nulls);
    }
    if (from.openSubtypeSetText != null) {
      out.name(FIELDS, OPEN_SUBTYPE_SET);
      out.writeText(from.openSubtypeSetText);
    } else if (from.openSubtypeSet != null) {
      out.name(FIELDS, OPEN_SUBTYPE_SET);
      writeOpenSubtypeSet(out, from.openSubtypeSet);
    } else {
      out.emptyField(FIELDS, OPEN_SUBTYPE_SET, from.nulls);
    }
    if (from.labels != null) {
      out.name(FIELDS, LABELS);
      writeLabels(out, from.labels);
    } else {
      out.emptyField(FIELDS, LABELS, from.nulls);
    }
    out.endObject();
  }

  private static List<Card.Status> readStatuses(JsonReader in) {
    int mark = in.beginElements();
    while (in.hasNext()) {
      in.addElement(in.readEnum(STATUS_NAMES));
    }
    return in.elementsSince(mark);
  }

  private static void writeStatuses(JsonWriter out, List<Card.Status> elements) {
    out.beginArray();
    for (Card.Status element : elements) {
      out.writeEnum(STATUS_NAMES, element);
    }
    out.endArray();
  }

  private static Set<Card.Status> readStatusSet(JsonReader in) {
    Set<Card.Status> elements = new LinkedHashSet<>();
    in.beginArray();
    while (in.hasNext()) {
      in.addTo(elements, in.readEnum(STATUS_NAMES));
    }
    return Immutables.set(elements, "statusSet");
  }

  private static void writeStatusSet(JsonWriter out, Set<Card.Status> elements) {
    out.beginArray();
    for (Card.Status element : elements) {
      out.writeEnum(STATUS_NAMES, element);
    }
    out.endArray();
  }

  private static Map<String, Card.Status> readStatusMap(JsonReader in) {
    Map<String, Card.Status> entries = new LinkedHashMap<>();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.put(entries, name, in.readEnum(STATUS_NAMES));
    }
    return Immutables.map(entries, "statusMap");
  }

  private static void writeStatusMap(JsonWriter out, Map<String, Card.Status> entries) {
    out.beginObject();
    for (Map.Entry<String, Card.Status> entry : entries.entrySet()) {
      out.name(entry.getKey());
      out.writeEnum(STATUS_NAMES, entry.getValue());
    }
    out.endObject();
  }

  private static List<OpenEnum<Card.Subtype>> readOpenSubtypes(JsonReader in) {
    int mark = in.beginElements();
    while (in.hasNext()) {
      in.addElement(in.readOpenEnum(SUBTYPE_NAMES));
    }
    return in.elementsSince(mark);
  }

  private static void writeOpenSubtypes(JsonWriter out, List<OpenEnum<Card.Subtype>> elements) {
    out.beginArray();
    for (OpenEnum<Card.Subtype> element : elements) {
      out.writeOpenEnum(element);
    }
    out.endArray();
  }

  private static Set<OpenEnum<Card.Subtype>> readOpenSubtypeSet(JsonReader in) {
    Set<OpenEnum<Card.Subtype>> elements = new LinkedHashSet<>();
    in.beginArray();
    while (in.hasNext()) {
      in.addTo(elements, in.readOpenEnum(SUBTYPE_NAMES));
    }
    return Immutables.set(elements, "openSubtypeSet");
  }

  private static void writeOpenSubtypeSet(JsonWriter out, Set<OpenEnum<Card.Subtype>> elements) {
    out.beginArray();
    for (OpenEnum<Card.Subtype> element : elements) {
      out.writeOpenEnum(element);
    }
    out.endArray();
  }

  private static Map<OpenEnum<Card.Subtype>, String> readLabels(JsonReader in) {
    Map<OpenEnum<Card.Subtype>, String> entries = new LinkedHashMap<>();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.put(entries, SUBTYPE_NAMES.open(name), in.readString());
    }
    return Immutables.map(entries, "labels");
  }

  private static void writeLabels(JsonWriter out, Map<OpenEnum<Card.Subtype>, String> entries) {
    out.beginObject();
    for (Map.Entry<OpenEnum<Card.Subtype>, String> entry : entries.entrySet()) {
      out.name(entry.getKey().value());
      out.writeString(entry.getValue());
    }
    out.endObject();
  }

  private static final class Codec extends JsonCodec<Card> {
    @Override
    public Card read(JsonReader in) {
      return CardJson.read(in);
    }

    @Override
    public void write(JsonWriter out, Card value) {
      CardJson.write(out, value);
    }
  }
}
