package sdk.codecs;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.ElementReader;
import io.github.plaidschema.json.generated.EntryReader;
import io.github.plaidschema.json.generated.FieldReader;
import io.github.plaidschema.json.generated.FieldWriter;
import io.github.plaidschema.json.generated.Immutables;
import io.github.plaidschema.json.generated.Remainder;
import io.github.plaidschema.json.generated.Required;
import io.github.plaidschema.json.generated.RuntimeKey;
import io.github.plaidschema.json.generated.SchemaBuilder;
import io.github.plaidschema.json.generated.SchemaFields;
import io.github.plaidschema.json.generated.SchemaValue;
import io.github.plaidschema.json.generated.Spellings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds immutable instances of {@link Price}. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class PriceBuilder extends SchemaBuilder {
  @Nullable Money net;
  @Nullable Money gross;
  @Nullable Money fee;
  @Nullable List<Money> parts;
  @Nullable Map<String, Money> byCountry;
  @Nullable Set<List<Money>> deep;
  @Nullable Boolean taxed;
  @Nullable Integer vat;
  @Nullable List<Integer> pair;
  @Nullable List<List<Integer>> pairs;

  PriceBuilder() {}

  private PriceBuilder(Value value) {
    super(value);
    this.net = value.net;
    this.gross = value.gross;
    this.fee = value.fee;
    this.parts = value.parts;
    this.byCountry = value.byCountry;
    this.deep = value.deep;
    this.taxed = value.taxed;
    this.vat = value.vat;
    this.pair = value.pair;
    this.pairs = value.pairs;
  }

  /**
   * Returns a new, empty builder.
   *
   * @return a new builder
   */
  public static PriceBuilder create() {
    PriceBuilder builder = new PriceBuilder();
    // A nullable field that is never set is written as null.
    builder.nulls = (1L << Value.GROSS);
    return builder;
  }

  /**
   * Returns a builder initialized from the given value.
   *
   * @param value the value to copy
   * @return a new builder
   */
  public static PriceBuilder from(Price value) {
    if (value instanceof Value own) {
      return new PriceBuilder(own);
    }
    PriceBuilder builder = create();
    builder.net(value.net());
    builder.gross(value.gross());
    builder.fee = value.fee().orElse(null);
    if (value.parts().isPresent()) {
      builder.parts(value.parts().get());
    }
    if (value.byCountry().isPresent()) {
      builder.byCountry(value.byCountry().get());
    }
    if (value.deep().isPresent()) {
      builder.deep(value.deep().get());
    }
    builder.taxed = value.taxed().orElse(null);
    builder.vat = value.vat().orElse(null);
    builder.pair = value.pair().orElse(null);
    if (value.pairs().isPresent()) {
      builder.pairs(value.pairs().get());
    }
    return builder;
  }

  /**
   * Sets {@code net}.
   *
   * @param net the value
   * @return this builder
   */
  public PriceBuilder net(Money net) {
    this.net = set(Value.NET, this.net, net, "net");
    return this;
  }

  /**
   * Sets {@code gross}.
   *
   * @param gross the value, or {@code null}
   * @return this builder
   */
  public PriceBuilder gross(@Nullable Money gross) {
    this.gross = setOrNull(Value.GROSS, this.gross, gross);
    return this;
  }

  /**
   * Sets {@code fee}.
   *
   * @param fee the value; {@code null} is written as null, {@link #clearFee()} omits it
   * @return this builder
   */
  public PriceBuilder fee(@Nullable Money fee) {
    this.fee = setOrNull(Value.FEE, this.fee, fee);
    return this;
  }

  /**
   * Clears {@code fee}, so that it is omitted.
   *
   * @return this builder
   */
  public PriceBuilder clearFee() {
    this.fee = null;
    omit(this, Value.FEE);
    return this;
  }

  /**
   * Sets {@code parts}.
   *
   * @param parts the value; {@code null} is written as null, {@link #clearParts()} omits it
   * @return this builder
   */
  public PriceBuilder parts(@Nullable Iterable<? extends Money> parts) {
    this.parts = setOrNull(Value.PARTS, this.parts, Immutables.listOrNull(parts, "parts"));
    return this;
  }

  /**
   * Adds an element to {@code parts}.
   *
   * @param element the element
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public PriceBuilder addParts(Money element) {
    this.parts =
        Immutables.appendTo(fitting(Value.FIELDS, Value.PARTS, this.parts), element, "parts");
    return this;
  }

  /**
   * Adds all elements to {@code parts}.
   *
   * @param elements the elements
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public PriceBuilder addAllParts(Iterable<? extends Money> elements) {
    this.parts =
        Immutables.appendAllTo(fitting(Value.FIELDS, Value.PARTS, this.parts), elements, "parts");
    return this;
  }

  /**
   * Clears {@code parts}, so that it is omitted.
   *
   * @return this builder
   */
  public PriceBuilder clearParts() {
    this.parts = null;
    omit(this, Value.PARTS);
    return this;
  }

  /**
   * Sets {@code byCountry}.
   *
   * @param byCountry the value; {@code null} is written as null, {@link #clearByCountry()} omits it
   * @return this builder
   */
  public PriceBuilder byCountry(@Nullable Map<String, ? extends Money> byCountry) {
    this.byCountry =
        setOrNull(Value.BY_COUNTRY, this.byCountry, Immutables.mapOrNull(byCountry, "byCountry"));
    return this;
  }

  /**
   * Puts an entry into {@code byCountry}.
   *
   * @param key the key
   * @param value the value
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public PriceBuilder putByCountry(String key, Money value) {
    this.byCountry =
        Immutables.putInto(fitting(Value.FIELDS, Value.BY_COUNTRY, this.byCountry), key, value, "byCountry");
    return this;
  }

  /**
   * Puts all entries into {@code byCountry}.
   *
   * @param entries the entries
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public PriceBuilder putAllByCountry(Map<String, ? extends Money> entries) {
    this.byCountry =
        Immutables.putAllInto(fitting(Value.FIELDS, Value.BY_COUNTRY, this.byCountry), entries, "byCountry");
    return this;
  }

  /**
   * Clears {@code byCountry}, so that it is omitted.
   *
   * @return this builder
   */
  public PriceBuilder clearByCountry() {
    this.byCountry = null;
    omit(this, Value.BY_COUNTRY);
    return this;
  }

  /**
   * Sets {@code deep}.
   *
   * @param deep the value; {@code null} is written as null, {@link #clearDeep()} omits it
   * @return this builder
   */
  public PriceBuilder deep(@Nullable Iterable<? extends List<Money>> deep) {
    this.deep = setOrNull(Value.DEEP, this.deep, deep == null ? null : copyDeep(deep));
    return this;
  }

  /**
   * Adds an element to {@code deep}.
   *
   * @param element the element
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public PriceBuilder addDeep(Iterable<? extends Money> element) {
    this.deep =
        Immutables.appendTo(fitting(Value.FIELDS, Value.DEEP, this.deep), Immutables.list(element, "deep"), "deep");
    return this;
  }

  /**
   * Adds all elements to {@code deep}.
   *
   * @param elements the elements
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public PriceBuilder addAllDeep(Iterable<? extends List<Money>> elements) {
    this.deep =
        Immutables.appendAllTo(fitting(Value.FIELDS, Value.DEEP, this.deep), copyDeep(elements), "deep");
    return this;
  }

  /**
   * Clears {@code deep}, so that it is omitted.
   *
   * @return this builder
   */
  public PriceBuilder clearDeep() {
    this.deep = null;
    omit(this, Value.DEEP);
    return this;
  }

  /**
   * Sets {@code taxed}.
   *
   * @param taxed the value; {@code null} is written as null, {@link #clearTaxed()} omits it
   * @return this builder
   */
  public PriceBuilder taxed(@Nullable Boolean taxed) {
    this.taxed = setOrNull(Value.TAXED, this.taxed, taxed);
    return this;
  }

  /**
   * Clears {@code taxed}, so that it is omitted.
   *
   * @return this builder
   */
  public PriceBuilder clearTaxed() {
    this.taxed = null;
    omit(this, Value.TAXED);
    return this;
  }

  /**
   * Sets {@code vat}.
   *
   * @param vat the value; {@code null} is written as null, {@link #clearVat()} omits it
   * @return this builder
   */
  public PriceBuilder vat(@Nullable Integer vat) {
    this.vat = setOrNull(Value.VAT, this.vat, vat);
    return this;
  }

  /**
   * Clears {@code vat}, so that it is omitted.
   *
   * @return this builder
   */
  public PriceBuilder clearVat() {
    this.vat = null;
    omit(this, Value.VAT);
    return this;
  }

  /**
   * Sets {@code pair}.
   *
   * @param pair the value; {@code null} is written as null, {@link #clearPair()} omits it
   * @return this builder
   */
  public PriceBuilder pair(@Nullable List<Integer> pair) {
    this.pair = setOrNull(Value.PAIR, this.pair, pair);
    return this;
  }

  /**
   * Clears {@code pair}, so that it is omitted.
   *
   * @return this builder
   */
  public PriceBuilder clearPair() {
    this.pair = null;
    omit(this, Value.PAIR);
    return this;
  }

  /**
   * Sets {@code pairs}.
   *
   * @param pairs the value; {@code null} is written as null, {@link #clearPairs()} omits it
   * @return this builder
   */
  public PriceBuilder pairs(@Nullable Iterable<? extends List<Integer>> pairs) {
    this.pairs = setOrNull(Value.PAIRS, this.pairs, Immutables.listOrNull(pairs, "pairs"));
    return this;
  }

  /**
   * Adds an element to {@code pairs}.
   *
   * @param element the element
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public PriceBuilder addPairs(List<Integer> element) {
    this.pairs =
        Immutables.appendTo(fitting(Value.FIELDS, Value.PAIRS, this.pairs), element, "pairs");
    return this;
  }

  /**
   * Adds all elements to {@code pairs}.
   *
   * @param elements the elements
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public PriceBuilder addAllPairs(Iterable<? extends List<Integer>> elements) {
    this.pairs =
        Immutables.appendAllTo(fitting(Value.FIELDS, Value.PAIRS, this.pairs), elements, "pairs");
    return this;
  }

  /**
   * Clears {@code pairs}, so that it is omitted.
   *
   * @return this builder
   */
  public PriceBuilder clearPairs() {
    this.pairs = null;
    omit(this, Value.PAIRS);
    return this;
  }

  /**
   * Returns an immutable instance.
   *
   * @return the instance
   * @throws io.github.plaidschema.json.MissingValueException if a required property is not set
   */
  public Price build() {
    Value value = new Value(
        this.net,
        this.gross,
        this.fee,
        Immutables.listOrNull(this.parts, "parts"),
        Immutables.mapOrNull(this.byCountry, "byCountry"),
        Immutables.setOrNull(this.deep, "deep"),
        this.taxed,
        this.vat,
        this.pair,
        Immutables.listOrNull(this.pairs, "pairs"),
        remainder());
    return complete(value);
  }

  private static Set<List<Money>> copyDeep(Iterable<? extends List<Money>> elements) {
    Objects.requireNonNull(elements, "deep");
    List<List<Money>> copies = new ArrayList<>();
    for (List<Money> element : elements) {
      copies.add(Immutables.list(element, "deep"));
    }
    return Spellings.carry(elements, Immutables.set(copies, "deep"));
  }

  static final class Value extends SchemaValue implements Price {
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

    /** What the fields are called, in the order of the numbers above. */
    static final SchemaFields FIELDS =
        SchemaFields.of(
                "Price",
                "net",
                "gross",
                "fee",
                "parts",
                "by_country",
                "deep",
                "taxed",
                "vat",
                "pair",
                "pairs")
            .required(NET, GROSS)
            .nullable(GROSS);

    private static final MoneyCodec MONEY_CODEC = new MoneyCodec();

    private static final YesNoCodec YES_NO_CODEC = new YesNoCodec();

    private static final RateCodec RATE_CODEC = new RateCodec();

    private static final PairCodec PAIR_CODEC = new PairCodec();

    /** Loaded, so that HotSpot compiles the constructor into the reader. */
    static final Class<?>[] SIGNATURE = {List.class, Map.class, Set.class};

    final @Nullable Money net;
    final @Nullable Money gross;
    final @Nullable Money fee;
    final @Nullable List<Money> parts;
    final @Nullable Map<String, Money> byCountry;
    final @Nullable Set<List<Money>> deep;
    final @Nullable Boolean taxed;
    final @Nullable Integer vat;
    final @Nullable List<Integer> pair;
    final @Nullable List<List<Integer>> pairs;

    Value(
        @Nullable Money net,
        @Nullable Money gross,
        @Nullable Money fee,
        @Nullable List<Money> parts,
        @Nullable Map<String, Money> byCountry,
        @Nullable Set<List<Money>> deep,
        @Nullable Boolean taxed,
        @Nullable Integer vat,
        @Nullable List<Integer> pair,
        @Nullable List<List<Integer>> pairs,
        Remainder remainder) {
      super(remainder);
      this.net = net;
      this.gross = gross;
      this.fee = fee;
      this.parts = parts;
      this.byCountry = byCountry;
      this.deep = deep;
      this.taxed = taxed;
      this.vat = vat;
      this.pair = pair;
      this.pairs = pairs;
    }

    /**
     * Reads what is there.
     *
     * @throws io.github.plaidschema.json.JsonException if it is something else
     */
    static Value read(JsonReader in) {
      int mark = FieldReader.begin(in);
      if (mark < 0) {
        return FieldReader.noValue(in);
      }
      Money net = null;
      Money gross = null;
      Money fee = null;
      List<Money> parts = null;
      Map<String, Money> byCountry = null;
      Set<List<Money>> deep = null;
      Boolean taxed = null;
      Integer vat = null;
      List<Integer> pair = null;
      List<List<Integer>> pairs = null;
      int field;
      while ((field = FieldReader.next(in, FIELDS)) != FieldReader.END) {
        switch (field) {
          case NET -> net = FieldReader.readWith(in, MONEY_CODEC);
          case GROSS -> gross = FieldReader.readWith(in, MONEY_CODEC);
          case FEE -> fee = FieldReader.readWith(in, MONEY_CODEC);
          case PARTS -> parts = readParts_(in);
          case BY_COUNTRY -> byCountry = readByCountry(in);
          case DEEP -> deep = readDeep(in);
          case TAXED -> taxed = FieldReader.readWith(in, YES_NO_CODEC);
          case VAT -> vat = FieldReader.readWith(in, RATE_CODEC);
          case PAIR -> pair = FieldReader.readWith(in, PAIR_CODEC);
          case PAIRS -> pairs = readPairs(in);
          default -> FieldReader.skipUnknown(in);
        }
      }
      Remainder remainder = Remainder.of(in, FIELDS, mark);
      return new Value(
          net,
          gross,
          fee,
          parts,
          byCountry,
          deep,
          taxed,
          vat,
          pair,
          pairs,
          remainder);
    }

    /** Writes an object: what has no value as it was read, as null or not at all. */
    void write(JsonWriter out) {
      out.beginObject();
      if (this.net != null && !FieldWriter.isRaw(this, NET)) {
        FieldWriter.name(out, FIELDS, NET);
        out.writeWith(MONEY_CODEC, this.net);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, NET);
      }
      if (this.gross != null && !FieldWriter.isRaw(this, GROSS)) {
        FieldWriter.name(out, FIELDS, GROSS);
        out.writeWith(MONEY_CODEC, this.gross);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, GROSS);
      }
      if (this.fee != null && !FieldWriter.isRaw(this, FEE)) {
        FieldWriter.name(out, FIELDS, FEE);
        out.writeWith(MONEY_CODEC, this.fee);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, FEE);
      }
      if (this.parts != null) {
        FieldWriter.name(out, FIELDS, PARTS);
        writeParts(out, this.parts);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, PARTS);
      }
      if (this.byCountry != null) {
        FieldWriter.name(out, FIELDS, BY_COUNTRY);
        writeByCountry(out, this.byCountry);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, BY_COUNTRY);
      }
      if (this.deep != null) {
        FieldWriter.name(out, FIELDS, DEEP);
        writeDeep(out, this.deep);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, DEEP);
      }
      if (this.taxed != null && !FieldWriter.isRaw(this, TAXED)) {
        FieldWriter.name(out, FIELDS, TAXED);
        out.writeWith(YES_NO_CODEC, this.taxed);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, TAXED);
      }
      if (this.vat != null && !FieldWriter.isRaw(this, VAT)) {
        FieldWriter.name(out, FIELDS, VAT);
        out.writeWith(RATE_CODEC, this.vat);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, VAT);
      }
      if (this.pair != null && !FieldWriter.isRaw(this, PAIR)) {
        FieldWriter.name(out, FIELDS, PAIR);
        out.writeWith(PAIR_CODEC, this.pair);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, PAIR);
      }
      if (this.pairs != null) {
        FieldWriter.name(out, FIELDS, PAIRS);
        writePairs(out, this.pairs);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, PAIRS);
      }
      out.endObject();
    }

    private static List<Money> readParts_(JsonReader in) {
      long start = Spellings.mark(in);
      int mark = ElementReader.begin(in);
      while (mark >= 0 && ElementReader.next(in)) {
        ElementReader.add(in, FieldReader.readWith(in, MONEY_CODEC));
      }
      return Spellings.keep(in, ElementReader.list(in, mark), start);
    }

    private static void writeParts(JsonWriter out, List<Money> elements) {
      out.beginArray();
      Spellings spellings = Spellings.of(elements);
      for (Money element : elements) {
        if (spellings == null || !spellings.writeNext(out)) {
          out.writeWith(MONEY_CODEC, element);
        }
      }
      out.endArray();
    }

    private static Map<String, Money> readByCountry(JsonReader in) {
      Map<String, Money> entries = new LinkedHashMap<>();
      long start = Spellings.mark(in);
      if (EntryReader.begin(in)) {
        String name;
        while ((name = EntryReader.next(in)) != null) {
          EntryReader.put(in, entries, name, FieldReader.readWith(in, MONEY_CODEC));
        }
      }
      return Spellings.keep(in, EntryReader.map(in, entries), start);
    }

    private static void writeByCountry(JsonWriter out, Map<String, Money> entries) {
      out.beginObject();
      Spellings spellings = Spellings.of(entries);
      for (Map.Entry<String, Money> entry : entries.entrySet()) {
        out.name(entry.getKey());
        if (spellings == null || !spellings.writeNext(out)) {
          out.writeWith(MONEY_CODEC, entry.getValue());
        }
      }
      out.endObject();
    }

    private static Set<List<Money>> readDeep(JsonReader in) {
      long start = Spellings.mark(in);
      int mark = ElementReader.begin(in);
      while (mark >= 0 && ElementReader.next(in)) {
        ElementReader.add(in, readDeepElement(in));
      }
      return Spellings.keep(in, ElementReader.set(in, mark), start);
    }

    private static void writeDeep(JsonWriter out, Set<List<Money>> elements) {
      out.beginArray();
      Spellings spellings = Spellings.of(elements);
      for (List<Money> element : elements) {
        if (spellings == null || !spellings.writeNext(out)) {
          writeDeepElement(out, element);
        }
      }
      out.endArray();
    }

    private static List<Money> readDeepElement(JsonReader in) {
      long start = Spellings.mark(in);
      int mark = ElementReader.begin(in);
      while (mark >= 0 && ElementReader.next(in)) {
        ElementReader.add(in, FieldReader.readWith(in, MONEY_CODEC));
      }
      return Spellings.keep(in, ElementReader.list(in, mark), start);
    }

    private static void writeDeepElement(JsonWriter out, List<Money> elements) {
      out.beginArray();
      Spellings spellings = Spellings.of(elements);
      for (Money element : elements) {
        if (spellings == null || !spellings.writeNext(out)) {
          out.writeWith(MONEY_CODEC, element);
        }
      }
      out.endArray();
    }

    private static List<List<Integer>> readPairs(JsonReader in) {
      long start = Spellings.mark(in);
      int mark = ElementReader.begin(in);
      while (mark >= 0 && ElementReader.next(in)) {
        ElementReader.add(in, FieldReader.readWith(in, PAIR_CODEC));
      }
      return Spellings.keep(in, ElementReader.list(in, mark), start);
    }

    private static void writePairs(JsonWriter out, List<List<Integer>> elements) {
      out.beginArray();
      Spellings spellings = Spellings.of(elements);
      for (List<Integer> element : elements) {
        if (spellings == null || !spellings.writeNext(out)) {
          out.writeWith(PAIR_CODEC, element);
        }
      }
      out.endArray();
    }

    /** The value itself, or a copy of another implementation. */
    static Value of(Price value) {
      return value instanceof Value own ? own : (Value) PriceBuilder.from(value).build();
    }

    @Override
    public Money net() {
      return Required.value(this.net, this, NET);
    }

    @Override
    public @Nullable Money gross() {
      return Required.fitting(this.gross, this, GROSS);
    }

    @Override
    public Optional<Money> fee() {
      return Required.optional(this.fee, this, FEE);
    }

    @Override
    public Optional<List<Money>> parts() {
      return Required.optional(this.parts, this, PARTS);
    }

    @Override
    public Optional<Map<String, Money>> byCountry() {
      return Required.optional(this.byCountry, this, BY_COUNTRY);
    }

    @Override
    public Optional<Set<List<Money>>> deep() {
      return Required.optional(this.deep, this, DEEP);
    }

    @Override
    public Optional<Boolean> taxed() {
      return Required.optional(this.taxed, this, TAXED);
    }

    @Override
    public Optional<Integer> vat() {
      return Required.optional(this.vat, this, VAT);
    }

    @Override
    public Optional<List<Integer>> pair() {
      return Required.optional(this.pair, this, PAIR);
    }

    @Override
    public Optional<List<List<Integer>>> pairs() {
      return Required.optional(this.pairs, this, PAIRS);
    }

    @Override
    protected SchemaFields fields(RuntimeKey key) {
      return FIELDS;
    }

    @Override
    protected @Nullable Object value(RuntimeKey key, int field) {
      return switch (field) {
        case NET -> this.net;
        case GROSS -> this.gross;
        case FEE -> this.fee;
        case PARTS -> this.parts;
        case BY_COUNTRY -> this.byCountry;
        case DEEP -> this.deep;
        case TAXED -> this.taxed;
        case VAT -> this.vat;
        case PAIR -> this.pair;
        case PAIRS -> this.pairs;
        default -> null;
      };
    }
  }
}
