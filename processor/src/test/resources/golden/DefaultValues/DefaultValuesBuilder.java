package sdk.rules;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.ElementReader;
import io.github.plaidschema.json.generated.ElementWriter;
import io.github.plaidschema.json.generated.EntryReader;
import io.github.plaidschema.json.generated.FieldReader;
import io.github.plaidschema.json.generated.FieldWriter;
import io.github.plaidschema.json.generated.Immutables;
import io.github.plaidschema.json.generated.RawFields;
import io.github.plaidschema.json.generated.Remainder;
import io.github.plaidschema.json.generated.Required;
import io.github.plaidschema.json.generated.RuntimeKey;
import io.github.plaidschema.json.generated.SchemaBuilder;
import io.github.plaidschema.json.generated.SchemaFields;
import io.github.plaidschema.json.generated.SchemaValue;
import io.github.plaidschema.json.generated.Spellings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds immutable instances of {@link DefaultValues}. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class DefaultValuesBuilder extends SchemaBuilder {
  int page;
  @Nullable Integer limit;
  @Nullable String currency;
  @Nullable List<String> scopes;
  @Nullable Map<String, List<String>> labels;
  @Nullable Set<String> tags;
  @Nullable Integer offset;

  /** Bit n is set where field n is a primitive that has a value. */
  long present;

  DefaultValuesBuilder() {}

  private DefaultValuesBuilder(Value value) {
    super(value);
    this.page = value.page;
    this.limit = (value.defaults & (1L << Value.LIMIT)) != 0 ? null : value.limit;
    this.currency = (value.defaults & (1L << Value.CURRENCY)) != 0 ? null : value.currency;
    this.scopes = (value.defaults & (1L << Value.SCOPES)) != 0 ? null : value.scopes;
    this.labels = (value.defaults & (1L << Value.LABELS)) != 0 ? null : value.labels;
    this.tags = (value.defaults & (1L << Value.TAGS)) != 0 ? null : value.tags;
    this.offset = (value.defaults & (1L << Value.OFFSET)) != 0 ? null : value.offset;
    this.present = value.present;
  }

  /**
   * Returns a new, empty builder.
   *
   * @return a new builder
   */
  public static DefaultValuesBuilder create() {
    return new DefaultValuesBuilder();
  }

  /**
   * Returns a builder initialized from the given value.
   *
   * @param value the value to copy
   * @return a new builder
   */
  public static DefaultValuesBuilder from(DefaultValues value) {
    if (value instanceof Value own) {
      return new DefaultValuesBuilder(own);
    }
    DefaultValuesBuilder builder = create();
    builder.page(value.page());
    builder.limit(value.limit());
    builder.currency(value.currency());
    builder.scopes(value.scopes());
    builder.labels(value.labels());
    builder.tags(value.tags());
    builder.offset(value.offset());
    return builder;
  }

  /**
   * Sets {@code page}.
   *
   * @param page the value
   * @return this builder
   */
  public DefaultValuesBuilder page(int page) {
    this.raw = RawFields.kept(this.raw, Value.PAGE, this.page, page);
    this.page = page;
    this.present |= (1L << Value.PAGE);
    return this;
  }

  /**
   * Sets {@code limit}.
   *
   * @param limit the value in place of the default
   * @return this builder
   */
  public DefaultValuesBuilder limit(int limit) {
    this.limit = set(Value.LIMIT, this.limit, limit, "limit");
    return this;
  }

  /**
   * Clears {@code limit}, so that it has its default.
   *
   * @return this builder
   */
  public DefaultValuesBuilder clearLimit() {
    this.limit = null;
    omit(this, Value.LIMIT);
    return this;
  }

  /**
   * Sets {@code currency}.
   *
   * @param currency the value in place of the default
   * @return this builder
   */
  public DefaultValuesBuilder currency(String currency) {
    this.currency = set(Value.CURRENCY, this.currency, currency, "currency");
    return this;
  }

  /**
   * Clears {@code currency}, so that it has its default.
   *
   * @return this builder
   */
  public DefaultValuesBuilder clearCurrency() {
    this.currency = null;
    omit(this, Value.CURRENCY);
    return this;
  }

  /**
   * Sets {@code scopes}.
   *
   * @param scopes the value in place of the default
   * @return this builder
   */
  public DefaultValuesBuilder scopes(Iterable<? extends String> scopes) {
    this.scopes = set(Value.SCOPES, this.scopes, Immutables.list(scopes, "scopes"), "scopes");
    return this;
  }

  /**
   * Adds an element to {@code scopes}.
   *
   * @param element the element
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public DefaultValuesBuilder addScopes(String element) {
    this.scopes =
        Immutables.appendTo(fitting(Value.FIELDS, Value.SCOPES, this.scopes), element, "scopes");
    return this;
  }

  /**
   * Adds all elements to {@code scopes}.
   *
   * @param elements the elements
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public DefaultValuesBuilder addAllScopes(Iterable<? extends String> elements) {
    this.scopes =
        Immutables.appendAllTo(fitting(Value.FIELDS, Value.SCOPES, this.scopes), elements, "scopes");
    return this;
  }

  /**
   * Clears {@code scopes}, so that it has its default.
   *
   * @return this builder
   */
  public DefaultValuesBuilder clearScopes() {
    this.scopes = null;
    omit(this, Value.SCOPES);
    return this;
  }

  /**
   * Sets {@code labels}.
   *
   * @param labels the value in place of the default
   * @return this builder
   */
  public DefaultValuesBuilder labels(Map<String, ? extends List<String>> labels) {
    this.labels = set(Value.LABELS, this.labels, copyLabels(labels), "labels");
    return this;
  }

  /**
   * Puts an entry into {@code labels}.
   *
   * @param key the key
   * @param value the value
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public DefaultValuesBuilder putLabels(String key, Iterable<? extends String> value) {
    this.labels =
        Immutables.putInto(fitting(Value.FIELDS, Value.LABELS, this.labels), key, Immutables.list(value, "labels"), "labels");
    return this;
  }

  /**
   * Puts all entries into {@code labels}.
   *
   * @param entries the entries
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public DefaultValuesBuilder putAllLabels(Map<String, ? extends List<String>> entries) {
    this.labels =
        Immutables.putAllInto(fitting(Value.FIELDS, Value.LABELS, this.labels), copyLabels(entries), "labels");
    return this;
  }

  /**
   * Clears {@code labels}, so that it has its default.
   *
   * @return this builder
   */
  public DefaultValuesBuilder clearLabels() {
    this.labels = null;
    omit(this, Value.LABELS);
    return this;
  }

  /**
   * Sets {@code tags}.
   *
   * @param tags the value in place of the default
   * @return this builder
   */
  public DefaultValuesBuilder tags(Iterable<? extends String> tags) {
    this.tags = set(Value.TAGS, this.tags, Immutables.set(tags, "tags"), "tags");
    return this;
  }

  /**
   * Adds an element to {@code tags}.
   *
   * @param element the element
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public DefaultValuesBuilder addTags(String element) {
    this.tags = Immutables.appendTo(fitting(Value.FIELDS, Value.TAGS, this.tags), element, "tags");
    return this;
  }

  /**
   * Adds all elements to {@code tags}.
   *
   * @param elements the elements
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public DefaultValuesBuilder addAllTags(Iterable<? extends String> elements) {
    this.tags =
        Immutables.appendAllTo(fitting(Value.FIELDS, Value.TAGS, this.tags), elements, "tags");
    return this;
  }

  /**
   * Clears {@code tags}, so that it has its default.
   *
   * @return this builder
   */
  public DefaultValuesBuilder clearTags() {
    this.tags = null;
    omit(this, Value.TAGS);
    return this;
  }

  /**
   * Sets {@code offset}.
   *
   * @param offset the value in place of the default
   * @return this builder
   */
  public DefaultValuesBuilder offset(int offset) {
    this.offset = set(Value.OFFSET, this.offset, offset, "offset");
    return this;
  }

  /**
   * Clears {@code offset}, so that it has its default.
   *
   * @return this builder
   */
  public DefaultValuesBuilder clearOffset() {
    this.offset = null;
    omit(this, Value.OFFSET);
    return this;
  }

  /**
   * Returns an immutable instance.
   *
   * @return the instance
   * @throws io.github.plaidschema.json.MissingValueException if a required property is not set
   */
  public DefaultValues build() {
    Value value = new Value(
        this.page,
        this.limit,
        this.currency,
        Immutables.listOrNull(this.scopes, "scopes"),
        Immutables.mapOrNull(this.labels, "labels"),
        Immutables.setOrNull(this.tags, "tags"),
        this.offset,
        this.present,
        remainder());
    return complete(value);
  }

  private static Map<String, List<String>> copyLabels(Map<String, ? extends List<String>> entries) {
    Objects.requireNonNull(entries, "labels");
    Map<String, List<String>> copies = new LinkedHashMap<>();
    entries.forEach((key, value) -> copies.put(key, Immutables.list(value, "labels")));
    return Immutables.map(copies, "labels");
  }

  static final class Value extends SchemaValue implements DefaultValues {
    static final int PAGE = 0;
    static final int LIMIT = 1;
    static final int CURRENCY = 2;
    static final int SCOPES = 3;
    static final int LABELS = 4;
    static final int TAGS = 5;
    static final int OFFSET = 6;

    /** What the fields are called, in the order of the numbers above. */
    static final SchemaFields FIELDS =
        SchemaFields.of(
                "DefaultValues",
                "page",
                "limit",
                "currency",
                "scopes",
                "labels",
                "tags",
                "offset")
            .required(PAGE);

    /** The fields that are held as primitives, of which none can be null. */
    private static final long PRIMITIVES =
        (1L << PAGE);

    /** Loaded, so that HotSpot compiles the constructor into the reader. */
    static final Class<?>[] SIGNATURE = {List.class, Map.class, Set.class};

    final int page;
    final @Nullable Integer limit;
    final @Nullable String currency;
    final @Nullable List<String> scopes;
    final @Nullable Map<String, List<String>> labels;
    final @Nullable Set<String> tags;
    final @Nullable Integer offset;
    final long present;

    /** Bit n is set where field n has its default. */
    final long defaults;

    Value(
        int page,
        @Nullable Integer limit,
        @Nullable String currency,
        @Nullable List<String> scopes,
        @Nullable Map<String, List<String>> labels,
        @Nullable Set<String> tags,
        @Nullable Integer offset,
        long present,
        Remainder remainder) {
      super(remainder);
      this.page = page;
      this.present = present;
      this.defaults = (limit != null || FieldWriter.isRaw(this, LIMIT) ? 0 : (1L << LIMIT))
          | (currency != null || FieldWriter.isRaw(this, CURRENCY) ? 0 : (1L << CURRENCY))
          | (scopes != null || FieldWriter.isRaw(this, SCOPES) ? 0 : (1L << SCOPES))
          | (labels != null || FieldWriter.isRaw(this, LABELS) ? 0 : (1L << LABELS))
          | (tags != null || FieldWriter.isRaw(this, TAGS) ? 0 : (1L << TAGS))
          | (offset != null || FieldWriter.isRaw(this, OFFSET) ? 0 : (1L << OFFSET));
      this.limit = (this.defaults & (1L << LIMIT)) != 0 ? defaultLimit() : limit;
      this.currency = (this.defaults & (1L << CURRENCY)) != 0 ? defaultCurrency() : currency;
      this.scopes = (this.defaults & (1L << SCOPES)) != 0 ? defaultScopes() : scopes;
      this.labels = (this.defaults & (1L << LABELS)) != 0 ? defaultLabels() : labels;
      this.tags = (this.defaults & (1L << TAGS)) != 0 ? defaultTags() : tags;
      this.offset = (this.defaults & (1L << OFFSET)) != 0 ? defaultOffset() : offset;
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
      int page = 0;
      Integer limit = null;
      String currency = null;
      List<String> scopes = null;
      Map<String, List<String>> labels = null;
      Set<String> tags = null;
      Integer offset = null;
      int field;
      while ((field = FieldReader.next(in, FIELDS)) != FieldReader.END) {
        switch (field) {
          case PAGE -> page = in.readInt();
          case LIMIT -> limit = FieldReader.readInt(in);
          case CURRENCY -> currency = in.readString();
          case SCOPES -> scopes = ElementReader.readStrings(in);
          case LABELS -> labels = readLabels(in);
          case TAGS -> tags = readTags(in);
          case OFFSET -> offset = FieldReader.readInt(in);
          default -> FieldReader.skipUnknown(in);
        }
      }
      long present = PRIMITIVES & FieldReader.present(in, 0);
      Remainder remainder = Remainder.of(in, FIELDS, mark);
      return new Value(
          page,
          limit,
          currency,
          scopes,
          labels,
          tags,
          offset,
          present,
          remainder);
    }

    /** Writes an object: what has no value as it was read, as null or not at all. */
    void write(JsonWriter out) {
      out.beginObject();
      FieldWriter.write(out, this, FIELDS, PAGE, (this.present & (1L << PAGE)) != 0, this.page);
      FieldWriter.write(out, this, FIELDS, LIMIT, (this.defaults & (1L << LIMIT)) == 0
          ? this.limit
          : null);
      if ((this.defaults & (1L << CURRENCY)) == 0 && this.currency != null) {
        FieldWriter.name(out, FIELDS, CURRENCY);
        out.writeString(this.currency);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, CURRENCY);
      }
      if ((this.defaults & (1L << SCOPES)) == 0 && this.scopes != null) {
        FieldWriter.name(out, FIELDS, SCOPES);
        ElementWriter.writeStrings(out, this.scopes);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, SCOPES);
      }
      if ((this.defaults & (1L << LABELS)) == 0 && this.labels != null) {
        FieldWriter.name(out, FIELDS, LABELS);
        writeLabels(out, this.labels);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, LABELS);
      }
      if ((this.defaults & (1L << TAGS)) == 0 && this.tags != null) {
        FieldWriter.name(out, FIELDS, TAGS);
        writeTags(out, this.tags);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, TAGS);
      }
      FieldWriter.write(out, this, FIELDS, OFFSET, (this.defaults & (1L << OFFSET)) == 0
          ? this.offset
          : null);
      out.endObject();
    }

    private static Map<String, List<String>> readLabels(JsonReader in) {
      Map<String, List<String>> entries = new LinkedHashMap<>();
      if (EntryReader.begin(in)) {
        String name;
        while ((name = EntryReader.next(in)) != null) {
          EntryReader.put(in, entries, name, ElementReader.readStrings(in));
        }
      }
      return EntryReader.map(in, entries);
    }

    private static void writeLabels(JsonWriter out, Map<String, List<String>> entries) {
      out.beginObject();
      for (Map.Entry<String, List<String>> entry : entries.entrySet()) {
        out.name(entry.getKey());
        ElementWriter.writeStrings(out, entry.getValue());
      }
      out.endObject();
    }

    private static Set<String> readTags(JsonReader in) {
      long start = Spellings.mark(in);
      int mark = ElementReader.begin(in);
      while (mark >= 0 && ElementReader.next(in)) {
        ElementReader.add(in, in.readString());
      }
      return Spellings.keep(in, ElementReader.set(in, mark), start);
    }

    private static void writeTags(JsonWriter out, Set<String> elements) {
      out.beginArray();
      Spellings spellings = Spellings.of(elements);
      for (String element : elements) {
        if (spellings == null || !spellings.writeNext(out)) {
          out.writeString(element);
        }
      }
      out.endArray();
    }

    /** The value itself, or a copy of another implementation. */
    static Value of(DefaultValues value) {
      return value instanceof Value own ? own : (Value) DefaultValuesBuilder.from(value).build();
    }

    @Override
    public int page() {
      if ((this.present & (1L << PAGE)) == 0) {
        throw Required.noValue(this, PAGE);
      }
      return this.page;
    }

    @Override
    public int limit() {
      Integer limit = Required.fitting(this.limit, this, LIMIT);
      // A default that has failed does so once more, with the reason.
      return limit != null ? limit : Required.value(DefaultValues.super.limit(), this, LIMIT);
    }

    @Override
    public String currency() {
      String currency = Required.fitting(this.currency, this, CURRENCY);
      // A default that has failed does so once more, with the reason.
      return currency != null
          ? currency
          : Required.value(DefaultValues.super.currency(), this, CURRENCY);
    }

    @Override
    public List<String> scopes() {
      List<String> scopes = Required.fitting(this.scopes, this, SCOPES);
      // A default that has failed does so once more, with the reason.
      return scopes != null
          ? scopes
          : Required.value(Immutables.list(DefaultValues.super.scopes(), "scopes"), this, SCOPES);
    }

    @Override
    public Map<String, List<String>> labels() {
      Map<String, List<String>> labels = Required.fitting(this.labels, this, LABELS);
      // A default that has failed does so once more, with the reason.
      return labels != null
          ? labels
          : Required.value(copyLabels(DefaultValues.super.labels()), this, LABELS);
    }

    @Override
    public Set<String> tags() {
      Set<String> tags = Required.fitting(this.tags, this, TAGS);
      // A default that has failed does so once more, with the reason.
      return tags != null
          ? tags
          : Required.value(Immutables.set(DefaultValues.super.tags(), "tags"), this, TAGS);
    }

    @Override
    public int offset() {
      Integer offset = Required.fitting(this.offset, this, OFFSET);
      // A default that has failed does so once more, with the reason.
      return offset != null ? offset : Required.value(DefaultValues.super.offset(), this, OFFSET);
    }

    /** The default, or null where it fails, as on a value that is missing. */
    private @Nullable Integer defaultLimit() {
      try {
        return DefaultValues.super.limit();
      } catch (RuntimeException e) {
        return null;
      }
    }

    /** The default, or null where it fails, as on a value that is missing. */
    private @Nullable String defaultCurrency() {
      try {
        return DefaultValues.super.currency();
      } catch (RuntimeException e) {
        return null;
      }
    }

    /** The default, or null where it fails, as on a value that is missing. */
    private @Nullable List<String> defaultScopes() {
      try {
        return Immutables.list(DefaultValues.super.scopes(), "scopes");
      } catch (RuntimeException e) {
        return null;
      }
    }

    /** The default, or null where it fails, as on a value that is missing. */
    private @Nullable Map<String, List<String>> defaultLabels() {
      try {
        return copyLabels(DefaultValues.super.labels());
      } catch (RuntimeException e) {
        return null;
      }
    }

    /** The default, or null where it fails, as on a value that is missing. */
    private @Nullable Set<String> defaultTags() {
      try {
        return Immutables.set(DefaultValues.super.tags(), "tags");
      } catch (RuntimeException e) {
        return null;
      }
    }

    /** The default, or null where it fails, as on a value that is missing. */
    private @Nullable Integer defaultOffset() {
      try {
        return DefaultValues.super.offset();
      } catch (RuntimeException e) {
        return null;
      }
    }

    @Override
    protected SchemaFields fields(RuntimeKey key) {
      return FIELDS;
    }

    @Override
    protected @Nullable Object value(RuntimeKey key, int field) {
      return switch (field) {
        case PAGE -> this.page;
        case LIMIT -> this.limit;
        case CURRENCY -> this.currency;
        case SCOPES -> this.scopes;
        case LABELS -> this.labels;
        case TAGS -> this.tags;
        case OFFSET -> this.offset;
        default -> null;
      };
    }

    @Override
    protected long present(RuntimeKey key, int part) {
      return this.present | ~PRIMITIVES;
    }

    @Override
    protected long defaults(RuntimeKey key, int part) {
      return this.defaults;
    }
  }
}
