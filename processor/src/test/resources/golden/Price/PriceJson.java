package sdk.codecs;

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

/** Reads and writes {@link Price} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class PriceJson {
  /** Immutable, and shared by all threads. */
  public static final JsonCodec<Price> CODEC = new Codec();

  static final int NET = 0;
  static final int GROSS = 1;
  static final int FEE = 2;
  static final int PARTS = 3;
  static final int BY_COUNTRY = 4;
  static final int DEEP = 5;
  static final int TAXED = 6;
  static final int VAT = 7;
  static final int PAIR = 8;
  static final int PAIRS = 9;

  /** The names of the fields, in the order of the numbers above. */
  static final FieldNames FIELDS =
      FieldNames.of(
          "net",
          "gross",
          "fee",
          "parts",
          "by_country",
          "deep",
          "taxed",
          "vat",
          "pair",
          "pairs");

  private static final MoneyCodec MONEY_CODEC = new MoneyCodec();

  private static final YesNoCodec YES_NO_CODEC = new YesNoCodec();

  private static final RateCodec RATE_CODEC = new RateCodec();

  private static final PairCodec PAIR_CODEC = new PairCodec();

  /** The properties that the schema expects. */
  private static final long REQUIRED =
      (1L << NET)
      | (1L << GROSS);

  /** Those of them that it expects a value of. */
  private static final long NEVER_NULL =
      (1L << NET);

  private PriceJson() {}

  /**
   * Reads an object.
   *
   * @throws io.github.plaidschema.json.JsonException if what is there is none
   */
  public static Price read(JsonReader in) {
    PriceBuilder to = new PriceBuilder();
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
        case NET -> {
          long mark = in.mark();
          to.net = in.readWith(MONEY_CODEC);
          to.netText = in.respelledSince(mark);
        }
        case GROSS -> {
          long mark = in.mark();
          to.gross = in.readWith(MONEY_CODEC);
          to.grossText = in.respelledSince(mark);
        }
        case FEE -> {
          long mark = in.mark();
          to.fee = in.readWith(MONEY_CODEC);
          to.feeText = in.respelledSince(mark);
        }
        case PARTS -> {
          long mark = in.mark();
          to.parts = readParts(in);
          to.partsText = in.respelledSince(mark);
        }
        case BY_COUNTRY -> {
          long mark = in.mark();
          to.byCountry = readByCountry(in);
          to.byCountryText = in.respelledSince(mark);
        }
        case DEEP -> {
          long mark = in.mark();
          to.deep = readDeep(in);
          to.deepText = in.respelledSince(mark);
        }
        case TAXED -> {
          long mark = in.mark();
          to.taxed = in.readWith(YES_NO_CODEC);
          to.taxedText = in.respelledSince(mark);
        }
        case VAT -> {
          long mark = in.mark();
          to.vat = in.readWith(RATE_CODEC);
          to.vatText = in.respelledSince(mark);
        }
        case PAIR -> {
          long mark = in.mark();
          to.pair = in.readWith(PAIR_CODEC);
          to.pairText = in.respelledSince(mark);
        }
        case PAIRS -> {
          long mark = in.mark();
          to.pairs = readPairs(in);
          to.pairsText = in.respelledSince(mark);
        }
        default -> throw new AssertionError(field);
      }
    }
    in.report(start, FIELDS, 0, REQUIRED & ~seen, NEVER_NULL & to.nulls);
    return to.asRead();
  }

  /** Writes an object: what has no value as it was read, as null or not at all. */
  public static void write(JsonWriter out, Price value) {
    PriceBuilder.Value from = PriceBuilder.Value.of(value);
    out.beginObject();
    if (from.netText != null) {
      out.name(FIELDS, NET);
      out.writeText(from.netText);
    } else if (from.net != null) {
      out.name(FIELDS, NET);
      MONEY_CODEC.write(out, from.net);
    } else {
      out.emptyField(FIELDS, NET, from.nulls);
    }
    if (from.grossText != null) {
      out.name(FIELDS, GROSS);
      out.writeText(from.grossText);
    } else if (from.gross != null) {
      out.name(FIELDS, GROSS);
      MONEY_CODEC.write(out, from.gross);
    } else {
      out.emptyField(FIELDS, GROSS, from.nulls);
    }
    if (from.feeText != null) {
      out.name(FIELDS, FEE);
      out.writeText(from.feeText);
    } else if (from.fee != null) {
      out.name(FIELDS, FEE);
      MONEY_CODEC.write(out, from.fee);
    } else {
      out.emptyField(FIELDS, FEE, from.nulls);
    }
    if (from.partsText != null) {
      out.name(FIELDS, PARTS);
      out.writeText(from.partsText);
    } else if (from.parts != null) {
      out.name(FIELDS, PARTS);
      writeParts(out, from.parts);
    } else {
      out.emptyField(FIELDS, PARTS, from.nulls);
    }
    if (from.byCountryText != null) {
      out.name(FIELDS, BY_COUNTRY);
      out.writeText(from.byCountryText);
    } else if (from.byCountry != null) {
      out.name(FIELDS, BY_COUNTRY);
      writeByCountry(out, from.byCountry);
    } else {
      out.emptyField(FIELDS, BY_COUNTRY, from.nulls);
    }
    if (from.deepText != null) {
      out.name(FIELDS, DEEP);
      out.writeText(from.deepText);
    } else if (from.deep != null) {
      out.name(FIELDS, DEEP);
      writeDeep(out, from.deep);
    } else {
      out.emptyField(FIELDS, DEEP, from.nulls);
    }
    if (from.taxedText != null) {
      out.name(FIELDS, TAXED);
      out.writeText(from.taxedText);
    } else if (from.taxed != null) {
      out.name(FIELDS, TAXED);
      YES_NO_CODEC.write(out, from.taxed);
    } else {
      out.emptyField(FIELDS, TAXED, from.nulls);
    }
    if (from.vatText != null) {
      out.name(FIELDS, VAT);
      out.writeText(from.vatText);
    } else if (from.vat != null) {
      out.name(FIELDS, VAT);
      RATE_CODEC.write(out, from.vat);
    } else {
      out.emptyField(FIELDS, VAT, from.nulls);
    }
    if (from.pairText != null) {
      out.name(FIELDS, PAIR);
      out.writeText(from.pairText);
    } else if (from.pair != null) {
      out.name(FIELDS, PAIR);
      PAIR_CODEC.write(out, from.pair);
    } else {
      out.emptyField(FIELDS, PAIR, from.nulls);
    }
    if (from.pairsText != null) {
      out.name(FIELDS, PAIRS);
      out.writeText(from.pairsText);
    } else if (from.pairs != null) {
      out.name(FIELDS, PAIRS);
      writePairs(out, from.pairs);
    } else {
      out.emptyField(FIELDS, PAIRS, from.nulls);
    }
    out.endObject();
  }

  private static List<Money> readParts(JsonReader in) {
    int mark = in.beginElements();
    while (in.hasNext()) {
      in.addElement(in.readWith(MONEY_CODEC));
    }
    return in.elementsSince(mark);
  }

  private static void writeParts(JsonWriter out, List<Money> elements) {
    out.beginArray();
    for (Money element : elements) {
      MONEY_CODEC.write(out, element);
    }
    out.endArray();
  }

  private static Map<String, Money> readByCountry(JsonReader in) {
    Map<String, Money> entries = new LinkedHashMap<>();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.put(entries, name, in.readWith(MONEY_CODEC));
    }
    return Immutables.map(entries, "byCountry");
  }

  private static void writeByCountry(JsonWriter out, Map<String, Money> entries) {
    out.beginObject();
    for (Map.Entry<String, Money> entry : entries.entrySet()) {
      out.name(entry.getKey());
      MONEY_CODEC.write(out, entry.getValue());
    }
    out.endObject();
  }

  private static Set<List<Money>> readDeep(JsonReader in) {
    Set<List<Money>> elements = new LinkedHashSet<>();
    in.beginArray();
    while (in.hasNext()) {
      in.addTo(elements, readDeepElement(in));
    }
    return Immutables.set(elements, "deep");
  }

  private static void writeDeep(JsonWriter out, Set<List<Money>> elements) {
    out.beginArray();
    for (List<Money> element : elements) {
      writeDeepElement(out, element);
    }
    out.endArray();
  }

  private static List<Money> readDeepElement(JsonReader in) {
    int mark = in.beginElements();
    while (in.hasNext()) {
      in.addElement(in.readWith(MONEY_CODEC));
    }
    return in.elementsSince(mark);
  }

  private static void writeDeepElement(JsonWriter out, List<Money> elements) {
    out.beginArray();
    for (Money element : elements) {
      MONEY_CODEC.write(out, element);
    }
    out.endArray();
  }

  private static List<List<Integer>> readPairs(JsonReader in) {
    int mark = in.beginElements();
    while (in.hasNext()) {
      in.addElement(in.readWith(PAIR_CODEC));
    }
    return in.elementsSince(mark);
  }

  private static void writePairs(JsonWriter out, List<List<Integer>> elements) {
    out.beginArray();
    for (List<Integer> element : elements) {
      PAIR_CODEC.write(out, element);
    }
    out.endArray();
  }

  private static final class Codec extends JsonCodec<Price> {
    @Override
    public Price read(JsonReader in) {
      return PriceJson.read(in);
    }

    @Override
    public void write(JsonWriter out, Price value) {
      PriceJson.write(out, value);
    }
  }
}
