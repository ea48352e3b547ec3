package sdk.enums;

import io.github.plaidschema.json.EnumNames;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.OpenEnum;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds immutable instances of {@link Card}. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class CardBuilder extends SchemaBuilder {
  Card.@Nullable Subtype subtype;
  Card.@Nullable Status status;
  @Nullable OpenEnum<Card.Subtype> openSubtype;
  @Nullable OpenEnum<Card.Status> openStatus;
  @Nullable List<Card.Status> statuses;
  @Nullable Set<Card.Status> statusSet;
  @Nullable Map<String, Card.Status> statusMap;
  @Nullable List<OpenEnum<Card.Subtype>> openSubtypes;
  @Nullable Set<OpenEnum<Card.Subtype>> openSubtypeSet;
  @Nullable Map<OpenEnum<Card.Subtype>, String> labels;

  CardBuilder() {}

  private CardBuilder(Value value) {
    super(value);
    this.subtype = value.subtype;
    this.status = value.status;
    this.openSubtype = value.openSubtype;
    this.openStatus = value.openStatus;
    this.statuses = value.statuses;
    this.statusSet = value.statusSet;
    this.statusMap = value.statusMap;
    this.openSubtypes = value.openSubtypes;
    this.openSubtypeSet = value.openSubtypeSet;
    this.labels = value.labels;
  }

  /**
   * Returns a new, empty builder.
   *
   * @return a new builder
   */
  public static CardBuilder create() {
    return new CardBuilder();
  }

  /**
   * Returns a builder initialized from the given value.
   *
   * @param value the value to copy
   * @return a new builder
   */
  public static CardBuilder from(Card value) {
    if (value instanceof Value own) {
      return new CardBuilder(own);
    }
    CardBuilder builder = create();
    builder.subtype = value.subtype().orElse(null);
    builder.status = value.status().orElse(null);
    builder.openSubtype = value.openSubtype().orElse(null);
    builder.openStatus = value.openStatus().orElse(null);
    if (value.statuses().isPresent()) {
      builder.statuses(value.statuses().get());
    }
    if (value.statusSet().isPresent()) {
      builder.statusSet(value.statusSet().get());
    }
    if (value.statusMap().isPresent()) {
      builder.statusMap(value.statusMap().get());
    }
    if (value.openSubtypes().isPresent()) {
      builder.openSubtypes(value.openSubtypes().get());
    }
    if (value.openSubtypeSet().isPresent()) {
      builder.openSubtypeSet(value.openSubtypeSet().get());
    }
    if (value.labels().isPresent()) {
      builder.labels(value.labels().get());
    }
    return builder;
  }

  /**
   * Sets {@code subtype}.
   *
   * @param subtype the value; {@code null} is written as null, {@link #clearSubtype()} omits it
   * @return this builder
   */
  public CardBuilder subtype(Card.@Nullable Subtype subtype) {
    this.subtype = setOrNull(Value.SUBTYPE, this.subtype, subtype);
    return this;
  }

  /**
   * Clears {@code subtype}, so that it is omitted.
   *
   * @return this builder
   */
  public CardBuilder clearSubtype() {
    this.subtype = null;
    omit(this, Value.SUBTYPE);
    return this;
  }

  /**
   * Sets {@code status}.
   *
   * @param status the value; {@code null} is written as null, {@link #clearStatus()} omits it
   * @return this builder
   */
  public CardBuilder status(Card.@Nullable Status status) {
    this.status = setOrNull(Value.STATUS, this.status, status);
    return this;
  }

  /**
   * Clears {@code status}, so that it is omitted.
   *
   * @return this builder
   */
  public CardBuilder clearStatus() {
    this.status = null;
    omit(this, Value.STATUS);
    return this;
  }

  /**
   * Sets {@code openSubtype}.
   *
   * @param openSubtype the value; {@code null} is written as null, {@link #clearOpenSubtype()} omits it
   * @return this builder
   */
  public CardBuilder openSubtype(@Nullable OpenEnum<Card.Subtype> openSubtype) {
    this.openSubtype = setOrNull(Value.OPEN_SUBTYPE, this.openSubtype, openSubtype);
    return this;
  }

  /**
   * Sets {@code openSubtype}.
   *
   * @param openSubtype the value
   * @return this builder
   */
  public CardBuilder openSubtype(Card.Subtype openSubtype) {
    return this.openSubtype(Value.SUBTYPE_NAMES.open(openSubtype));
  }

  /**
   * Clears {@code openSubtype}, so that it is omitted.
   *
   * @return this builder
   */
  public CardBuilder clearOpenSubtype() {
    this.openSubtype = null;
    omit(this, Value.OPEN_SUBTYPE);
    return this;
  }

  /**
   * Sets {@code openStatus}.
   *
   * @param openStatus the value; {@code null} is written as null, {@link #clearOpenStatus()} omits it
   * @return this builder
   */
  public CardBuilder openStatus(@Nullable OpenEnum<Card.Status> openStatus) {
    this.openStatus = setOrNull(Value.OPEN_STATUS, this.openStatus, openStatus);
    return this;
  }

  /**
   * Sets {@code openStatus}.
   *
   * @param openStatus the value
   * @return this builder
   */
  public CardBuilder openStatus(Card.Status openStatus) {
    return this.openStatus(Value.STATUS_NAMES.open(openStatus));
  }

  /**
   * Clears {@code openStatus}, so that it is omitted.
   *
   * @return this builder
   */
  public CardBuilder clearOpenStatus() {
    this.openStatus = null;
    omit(this, Value.OPEN_STATUS);
    return this;
  }

  /**
   * Sets {@code statuses}.
   *
   * @param statuses the value; {@code null} is written as null, {@link #clearStatuses()} omits it
   * @return this builder
   */
  public CardBuilder statuses(@Nullable Iterable<? extends Card.Status> statuses) {
    this.statuses =
        setOrNull(Value.STATUSES, this.statuses, Immutables.listOrNull(statuses, "statuses"));
    return this;
  }

  /**
   * Adds an element to {@code statuses}.
   *
   * @param element the element
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder addStatuses(Card.Status element) {
    this.statuses =
        Immutables.appendTo(fitting(Value.FIELDS, Value.STATUSES, this.statuses), element, "statuses");
    return this;
  }

  /**
   * Adds all elements to {@code statuses}.
   *
   * @param elements the elements
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder addAllStatuses(Iterable<? extends Card.Status> elements) {
    this.statuses =
        Immutables.appendAllTo(fitting(Value.FIELDS, Value.STATUSES, this.statuses), elements, "statuses");
    return this;
  }

  /**
   * Clears {@code statuses}, so that it is omitted.
   *
   * @return this builder
   */
  public CardBuilder clearStatuses() {
    this.statuses = null;
    omit(this, Value.STATUSES);
    return this;
  }

  /**
   * Sets {@code statusSet}.
   *
   * @param statusSet the value; {@code null} is written as null, {@link #clearStatusSet()} omits it
   * @return this builder
   */
  public CardBuilder statusSet(@Nullable Iterable<? extends Card.Status> statusSet) {
    this.statusSet =
        setOrNull(Value.STATUS_SET, this.statusSet, Immutables.setOrNull(statusSet, "statusSet"));
    return this;
  }

  /**
   * Adds an element to {@code statusSet}.
   *
   * @param element the element
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder addStatusSet(Card.Status element) {
    this.statusSet =
        Immutables.appendTo(fitting(Value.FIELDS, Value.STATUS_SET, this.statusSet), element, "statusSet");
    return this;
  }

  /**
   * Adds all elements to {@code statusSet}.
   *
   * @param elements the elements
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder addAllStatusSet(Iterable<? extends Card.Status> elements) {
    this.statusSet =
        Immutables.appendAllTo(fitting(Value.FIELDS, Value.STATUS_SET, this.statusSet), elements, "statusSet");
    return this;
  }

  /**
   * Clears {@code statusSet}, so that it is omitted.
   *
   * @return this builder
   */
  public CardBuilder clearStatusSet() {
    this.statusSet = null;
    omit(this, Value.STATUS_SET);
    return this;
  }

  /**
   * Sets {@code statusMap}.
   *
   * @param statusMap the value; {@code null} is written as null, {@link #clearStatusMap()} omits it
   * @return this builder
   */
  public CardBuilder statusMap(@Nullable Map<String, ? extends Card.Status> statusMap) {
    this.statusMap =
        setOrNull(Value.STATUS_MAP, this.statusMap, Immutables.mapOrNull(statusMap, "statusMap"));
    return this;
  }

  /**
   * Puts an entry into {@code statusMap}.
   *
   * @param key the key
   * @param value the value
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder putStatusMap(String key, Card.Status value) {
    this.statusMap =
        Immutables.putInto(fitting(Value.FIELDS, Value.STATUS_MAP, this.statusMap), key, value, "statusMap");
    return this;
  }

  /**
   * Puts all entries into {@code statusMap}.
   *
   * @param entries the entries
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder putAllStatusMap(Map<String, ? extends Card.Status> entries) {
    this.statusMap =
        Immutables.putAllInto(fitting(Value.FIELDS, Value.STATUS_MAP, this.statusMap), entries, "statusMap");
    return this;
  }

  /**
   * Clears {@code statusMap}, so that it is omitted.
   *
   * @return this builder
   */
  public CardBuilder clearStatusMap() {
    this.statusMap = null;
    omit(this, Value.STATUS_MAP);
    return this;
  }

  /**
   * Sets {@code openSubtypes}.
   *
   * @param openSubtypes the value; {@code null} is written as null, {@link #clearOpenSubtypes()} omits it
   * @return this builder
   */
  public CardBuilder openSubtypes(
      @Nullable Iterable<? extends OpenEnum<Card.Subtype>> openSubtypes) {
    this.openSubtypes =
        setOrNull(Value.OPEN_SUBTYPES, this.openSubtypes, Immutables.listOrNull(openSubtypes, "openSubtypes"));
    return this;
  }

  /**
   * Adds an element to {@code openSubtypes}.
   *
   * @param element the element
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder addOpenSubtypes(OpenEnum<Card.Subtype> element) {
    this.openSubtypes =
        Immutables.appendTo(fitting(Value.FIELDS, Value.OPEN_SUBTYPES, this.openSubtypes), element, "openSubtypes");
    return this;
  }

  /**
   * Adds an element to {@code openSubtypes}.
   *
   * @param element the element
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder addOpenSubtypes(Card.Subtype element) {
    return this.addOpenSubtypes(Value.SUBTYPE_NAMES.open(element));
  }

  /**
   * Adds all elements to {@code openSubtypes}.
   *
   * @param elements the elements
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder addAllOpenSubtypes(Iterable<? extends OpenEnum<Card.Subtype>> elements) {
    this.openSubtypes =
        Immutables.appendAllTo(fitting(Value.FIELDS, Value.OPEN_SUBTYPES, this.openSubtypes), elements, "openSubtypes");
    return this;
  }

  /**
   * Clears {@code openSubtypes}, so that it is omitted.
   *
   * @return this builder
   */
  public CardBuilder clearOpenSubtypes() {
    this.openSubtypes = null;
    omit(this, Value.OPEN_SUBTYPES);
    return this;
  }

  /**
   * Sets {@code openSubtypeSet}.
   *
   * @param openSubtypeSet the value; {@code null} is written as null, {@link #clearOpenSubtypeSet()} omits it
   * @return this builder
   */
  public CardBuilder openSubtypeSet(
      @Nullable Iterable<? extends OpenEnum<Card.Subtype>> openSubtypeSet) {
    this.openSubtypeSet =
        setOrNull(Value.OPEN_SUBTYPE_SET, this.openSubtypeSet, Immutables.setOrNull(openSubtypeSet, "openSubtypeSet"));
    return this;
  }

  /**
   * Adds an element to {@code openSubtypeSet}.
   *
   * @param element the element
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder addOpenSubtypeSet(OpenEnum<Card.Subtype> element) {
    this.openSubtypeSet =
        Immutables.appendTo(fitting(Value.FIELDS, Value.OPEN_SUBTYPE_SET, this.openSubtypeSet), element, "openSubtypeSet");
    return this;
  }

  /**
   * Adds an element to {@code openSubtypeSet}.
   *
   * @param element the element
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder addOpenSubtypeSet(Card.Subtype element) {
    return this.addOpenSubtypeSet(Value.SUBTYPE_NAMES.open(element));
  }

  /**
   * Adds all elements to {@code openSubtypeSet}.
   *
   * @param elements the elements
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder addAllOpenSubtypeSet(Iterable<? extends OpenEnum<Card.Subtype>> elements) {
    this.openSubtypeSet =
        Immutables.appendAllTo(fitting(Value.FIELDS, Value.OPEN_SUBTYPE_SET, this.openSubtypeSet), elements, "openSubtypeSet");
    return this;
  }

  /**
   * Clears {@code openSubtypeSet}, so that it is omitted.
   *
   * @return this builder
   */
  public CardBuilder clearOpenSubtypeSet() {
    this.openSubtypeSet = null;
    omit(this, Value.OPEN_SUBTYPE_SET);
    return this;
  }

  /**
   * Sets {@code labels}.
   *
   * @param labels the value; {@code null} is written as null, {@link #clearLabels()} omits it
   * @return this builder
   */
  public CardBuilder labels(@Nullable Map<OpenEnum<Card.Subtype>, ? extends String> labels) {
    this.labels = setOrNull(Value.LABELS, this.labels, Immutables.mapOrNull(labels, "labels"));
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
  public CardBuilder putLabels(OpenEnum<Card.Subtype> key, String value) {
    this.labels =
        Immutables.putInto(fitting(Value.FIELDS, Value.LABELS, this.labels), key, value, "labels");
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
  public CardBuilder putLabels(Card.Subtype key, String value) {
    return this.putLabels(Value.SUBTYPE_NAMES.open(key), value);
  }

  /**
   * Puts all entries into {@code labels}.
   *
   * @param entries the entries
   * @return this builder
   * @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit
   */
  public CardBuilder putAllLabels(Map<OpenEnum<Card.Subtype>, ? extends String> entries) {
    this.labels =
        Immutables.putAllInto(fitting(Value.FIELDS, Value.LABELS, this.labels), entries, "labels");
    return this;
  }

  /**
   * Clears {@code labels}, so that it is omitted.
   *
   * @return this builder
   */
  public CardBuilder clearLabels() {
    this.labels = null;
    omit(this, Value.LABELS);
    return this;
  }

  /**
   * Returns an immutable instance.
   *
   * @return the instance
   */
  public Card build() {
    return new Value(
        this.subtype,
        this.status,
        this.openSubtype,
        this.openStatus,
        Immutables.listOrNull(this.statuses, "statuses"),
        Immutables.setOrNull(this.statusSet, "statusSet"),
        Immutables.mapOrNull(this.statusMap, "statusMap"),
        Immutables.listOrNull(this.openSubtypes, "openSubtypes"),
        Immutables.setOrNull(this.openSubtypeSet, "openSubtypeSet"),
        Immutables.mapOrNull(this.labels, "labels"),
        remainder());
  }

  static final class Value extends SchemaValue implements Card {
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

    /** What the fields are called, in the order of the numbers above. */
    static final SchemaFields FIELDS =
        SchemaFields.of(
                "Card",
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

    /** Loaded, so that HotSpot compiles the constructor into the reader. */
    static final Class<?>[] SIGNATURE = {OpenEnum.class, List.class, Set.class, Map.class};

    final Card.@Nullable Subtype subtype;
    final Card.@Nullable Status status;
    final @Nullable OpenEnum<Card.Subtype> openSubtype;
    final @Nullable OpenEnum<Card.Status> openStatus;
    final @Nullable List<Card.Status> statuses;
    final @Nullable Set<Card.Status> statusSet;
    final @Nullable Map<String, Card.Status> statusMap;
    final @Nullable List<OpenEnum<Card.Subtype>> openSubtypes;
    final @Nullable Set<OpenEnum<Card.Subtype>> openSubtypeSet;
    final @Nullable Map<OpenEnum<Card.Subtype>, String> labels;

    Value(
        Card.@Nullable Subtype subtype,
        Card.@Nullable Status status,
        @Nullable OpenEnum<Card.Subtype> openSubtype,
        @Nullable OpenEnum<Card.Status> openStatus,
        @Nullable List<Card.Status> statuses,
        @Nullable Set<Card.Status> statusSet,
        @Nullable Map<String, Card.Status> statusMap,
        @Nullable List<OpenEnum<Card.Subtype>> openSubtypes,
        @Nullable Set<OpenEnum<Card.Subtype>> openSubtypeSet,
        @Nullable Map<OpenEnum<Card.Subtype>, String> labels,
        Remainder remainder) {
      super(remainder);
      this.subtype = subtype;
      this.status = status;
      this.openSubtype = openSubtype;
      this.openStatus = openStatus;
      this.statuses = statuses;
      this.statusSet = statusSet;
      this.statusMap = statusMap;
      this.openSubtypes = openSubtypes;
      this.openSubtypeSet = openSubtypeSet;
      this.labels = labels;
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
      Card.Subtype subtype = null;
      Card.Status status = null;
      OpenEnum<Card.Subtype> openSubtype = null;
      OpenEnum<Card.Status> openStatus = null;
      List<Card.Status> statuses = null;
      Set<Card.Status> statusSet = null;
      Map<String, Card.Status> statusMap = null;
      List<OpenEnum<Card.Subtype>> openSubtypes = null;
      Set<OpenEnum<Card.Subtype>> openSubtypeSet = null;
      Map<OpenEnum<Card.Subtype>, String> labels = null;
      int field;
      while ((field = FieldReader.next(in, FIELDS)) != FieldReader.END) {
        switch (field) {
          case SUBTYPE -> subtype = in.readEnum(SUBTYPE_NAMES);
          case STATUS -> status = in.readEnum(STATUS_NAMES);
          case OPEN_SUBTYPE -> openSubtype = in.readOpenEnum(SUBTYPE_NAMES);
          case OPEN_STATUS -> openStatus = in.readOpenEnum(STATUS_NAMES);
          case STATUSES -> statuses = readStatuses(in);
          case STATUS_SET -> statusSet = readStatusSet(in);
          case STATUS_MAP -> statusMap = readStatusMap(in);
          case OPEN_SUBTYPES -> openSubtypes = ElementReader.readOpenEnums(in, SUBTYPE_NAMES);
          case OPEN_SUBTYPE_SET -> openSubtypeSet = readOpenSubtypeSet(in);
          case LABELS -> labels = readLabels(in);
          default -> FieldReader.skipUnknown(in);
        }
      }
      Remainder remainder = Remainder.of(in, FIELDS, mark);
      return new Value(
          subtype,
          status,
          openSubtype,
          openStatus,
          statuses,
          statusSet,
          statusMap,
          openSubtypes,
          openSubtypeSet,
          labels,
          remainder);
    }

    /** Writes an object: what has no value as it was read, as null or not at all. */
    void write(JsonWriter out) {
      out.beginObject();
      if (this.subtype != null) {
        FieldWriter.name(out, FIELDS, SUBTYPE);
        out.writeEnum(SUBTYPE_NAMES, this.subtype);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, SUBTYPE);
      }
      if (this.status != null && !FieldWriter.isRaw(this, STATUS)) {
        FieldWriter.name(out, FIELDS, STATUS);
        out.writeEnum(STATUS_NAMES, this.status);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, STATUS);
      }
      FieldWriter.write(out, this, FIELDS, OPEN_SUBTYPE, this.openSubtype);
      FieldWriter.write(out, this, FIELDS, OPEN_STATUS, this.openStatus);
      if (this.statuses != null) {
        FieldWriter.name(out, FIELDS, STATUSES);
        writeStatuses(out, this.statuses);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, STATUSES);
      }
      if (this.statusSet != null) {
        FieldWriter.name(out, FIELDS, STATUS_SET);
        writeStatusSet(out, this.statusSet);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, STATUS_SET);
      }
      if (this.statusMap != null) {
        FieldWriter.name(out, FIELDS, STATUS_MAP);
        writeStatusMap(out, this.statusMap);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, STATUS_MAP);
      }
      FieldWriter.writeOpenEnums(out, this, FIELDS, OPEN_SUBTYPES, this.openSubtypes);
      if (this.openSubtypeSet != null) {
        FieldWriter.name(out, FIELDS, OPEN_SUBTYPE_SET);
        writeOpenSubtypeSet(out, this.openSubtypeSet);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, OPEN_SUBTYPE_SET);
      }
      if (this.labels != null) {
        FieldWriter.name(out, FIELDS, LABELS);
        writeLabels(out, this.labels);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, LABELS);
      }
      out.endObject();
    }

    private static List<Card.Status> readStatuses(JsonReader in) {
      long start = Spellings.mark(in);
      int mark = ElementReader.begin(in);
      while (mark >= 0 && ElementReader.next(in)) {
        ElementReader.add(in, in.readEnum(STATUS_NAMES));
      }
      return Spellings.keep(in, ElementReader.list(in, mark), start);
    }

    private static void writeStatuses(JsonWriter out, List<Card.Status> elements) {
      out.beginArray();
      Spellings spellings = Spellings.of(elements);
      for (Card.Status element : elements) {
        if (spellings == null || !spellings.writeNext(out)) {
          out.writeEnum(STATUS_NAMES, element);
        }
      }
      out.endArray();
    }

    private static Set<Card.Status> readStatusSet(JsonReader in) {
      long start = Spellings.mark(in);
      int mark = ElementReader.begin(in);
      while (mark >= 0 && ElementReader.next(in)) {
        ElementReader.add(in, in.readEnum(STATUS_NAMES));
      }
      return Spellings.keep(in, ElementReader.set(in, mark), start);
    }

    private static void writeStatusSet(JsonWriter out, Set<Card.Status> elements) {
      out.beginArray();
      Spellings spellings = Spellings.of(elements);
      for (Card.Status element : elements) {
        if (spellings == null || !spellings.writeNext(out)) {
          out.writeEnum(STATUS_NAMES, element);
        }
      }
      out.endArray();
    }

    private static Map<String, Card.Status> readStatusMap(JsonReader in) {
      Map<String, Card.Status> entries = new LinkedHashMap<>();
      long start = Spellings.mark(in);
      if (EntryReader.begin(in)) {
        String name;
        while ((name = EntryReader.next(in)) != null) {
          EntryReader.put(in, entries, name, in.readEnum(STATUS_NAMES));
        }
      }
      return Spellings.keep(in, EntryReader.map(in, entries), start);
    }

    private static void writeStatusMap(JsonWriter out, Map<String, Card.Status> entries) {
      out.beginObject();
      Spellings spellings = Spellings.of(entries);
      for (Map.Entry<String, Card.Status> entry : entries.entrySet()) {
        out.name(entry.getKey());
        if (spellings == null || !spellings.writeNext(out)) {
          out.writeEnum(STATUS_NAMES, entry.getValue());
        }
      }
      out.endObject();
    }

    private static Set<OpenEnum<Card.Subtype>> readOpenSubtypeSet(JsonReader in) {
      long start = Spellings.mark(in);
      int mark = ElementReader.begin(in);
      while (mark >= 0 && ElementReader.next(in)) {
        ElementReader.add(in, in.readOpenEnum(SUBTYPE_NAMES));
      }
      return Spellings.keep(in, ElementReader.set(in, mark), start);
    }

    private static void writeOpenSubtypeSet(JsonWriter out, Set<OpenEnum<Card.Subtype>> elements) {
      out.beginArray();
      Spellings spellings = Spellings.of(elements);
      for (OpenEnum<Card.Subtype> element : elements) {
        if (spellings == null || !spellings.writeNext(out)) {
          out.writeOpenEnum(element);
        }
      }
      out.endArray();
    }

    private static Map<OpenEnum<Card.Subtype>, String> readLabels(JsonReader in) {
      Map<OpenEnum<Card.Subtype>, String> entries = new LinkedHashMap<>();
      if (EntryReader.begin(in)) {
        String name;
        while ((name = EntryReader.next(in)) != null) {
          EntryReader.put(in, entries, EntryReader.key(in, SUBTYPE_NAMES, name), in.readString());
        }
      }
      return EntryReader.map(in, entries);
    }

    private static void writeLabels(JsonWriter out, Map<OpenEnum<Card.Subtype>, String> entries) {
      out.beginObject();
      for (Map.Entry<OpenEnum<Card.Subtype>, String> entry : entries.entrySet()) {
        out.name(entry.getKey().value());
        out.writeString(entry.getValue());
      }
      out.endObject();
    }

    /** The value itself, or a copy of another implementation. */
    static Value of(Card value) {
      return value instanceof Value own ? own : (Value) CardBuilder.from(value).build();
    }

    @Override
    public Optional<Card.Subtype> subtype() {
      return Required.optional(this.subtype, this, SUBTYPE);
    }

    @Override
    public Optional<Card.Status> status() {
      return Required.optional(this.status, this, STATUS);
    }

    @Override
    public Optional<OpenEnum<Card.Subtype>> openSubtype() {
      return Required.optional(this.openSubtype, this, OPEN_SUBTYPE);
    }

    @Override
    public Optional<OpenEnum<Card.Status>> openStatus() {
      return Required.optional(this.openStatus, this, OPEN_STATUS);
    }

    @Override
    public Optional<List<Card.Status>> statuses() {
      return Required.optional(this.statuses, this, STATUSES);
    }

    @Override
    public Optional<Set<Card.Status>> statusSet() {
      return Required.optional(this.statusSet, this, STATUS_SET);
    }

    @Override
    public Optional<Map<String, Card.Status>> statusMap() {
      return Required.optional(this.statusMap, this, STATUS_MAP);
    }

    @Override
    public Optional<List<OpenEnum<Card.Subtype>>> openSubtypes() {
      return Required.optional(this.openSubtypes, this, OPEN_SUBTYPES);
    }

    @Override
    public Optional<Set<OpenEnum<Card.Subtype>>> openSubtypeSet() {
      return Required.optional(this.openSubtypeSet, this, OPEN_SUBTYPE_SET);
    }

    @Override
    public Optional<Map<OpenEnum<Card.Subtype>, String>> labels() {
      return Required.optional(this.labels, this, LABELS);
    }

    @Override
    protected SchemaFields fields(RuntimeKey key) {
      return FIELDS;
    }

    @Override
    protected @Nullable Object value(RuntimeKey key, int field) {
      return switch (field) {
        case SUBTYPE -> this.subtype;
        case STATUS -> this.status;
        case OPEN_SUBTYPE -> this.openSubtype;
        case OPEN_STATUS -> this.openStatus;
        case STATUSES -> this.statuses;
        case STATUS_SET -> this.statusSet;
        case STATUS_MAP -> this.statusMap;
        case OPEN_SUBTYPES -> this.openSubtypes;
        case OPEN_SUBTYPE_SET -> this.openSubtypeSet;
        case LABELS -> this.labels;
        default -> null;
      };
    }
  }
}
