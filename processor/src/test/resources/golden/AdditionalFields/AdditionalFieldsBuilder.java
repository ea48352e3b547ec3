package sdk.rules;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.FieldReader;
import io.github.plaidschema.json.generated.FieldWriter;
import io.github.plaidschema.json.generated.Immutables;
import io.github.plaidschema.json.generated.RawFields;
import io.github.plaidschema.json.generated.Required;
import io.github.plaidschema.json.generated.RuntimeKey;
import io.github.plaidschema.json.generated.SchemaBuilder;
import io.github.plaidschema.json.generated.SchemaFields;
import io.github.plaidschema.json.generated.SchemaValue;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds immutable instances of {@link AdditionalFields}. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class AdditionalFieldsBuilder extends SchemaBuilder {
  @Nullable String name;
  @Nullable String note;
  @Nullable Map<String, JsonValue> rest;

  AdditionalFieldsBuilder() {}

  private AdditionalFieldsBuilder(Value value) {
    super(value);
    this.name = value.name;
    this.note = value.note;
    this.rest = value.rest;
  }

  /**
   * Returns a new, empty builder.
   *
   * @return a new builder
   */
  public static AdditionalFieldsBuilder create() {
    return new AdditionalFieldsBuilder();
  }

  /**
   * Returns a builder initialized from the given value.
   *
   * @param value the value to copy
   * @return a new builder
   */
  public static AdditionalFieldsBuilder from(AdditionalFields value) {
    if (value instanceof Value own) {
      return new AdditionalFieldsBuilder(own);
    }
    AdditionalFieldsBuilder builder = create();
    builder.name = value.name().orElse(null);
    builder.note = value.note().orElse(null);
    builder.rest(value.rest());
    return builder;
  }

  /**
   * Sets {@code name}.
   *
   * @param name the value; {@code null} is written as null, {@link #clearName()} omits it
   * @return this builder
   */
  public AdditionalFieldsBuilder name(@Nullable String name) {
    this.name = setOrNull(Value.NAME, this.name, name);
    return this;
  }

  /**
   * Clears {@code name}, so that it is omitted.
   *
   * @return this builder
   */
  public AdditionalFieldsBuilder clearName() {
    this.name = null;
    omit(this, Value.NAME);
    return this;
  }

  /**
   * Sets {@code note}.
   *
   * @param note the value; {@code null} is written as null, {@link #clearNote()} omits it
   * @return this builder
   */
  public AdditionalFieldsBuilder note(@Nullable String note) {
    this.note = setOrNull(Value.NOTE, this.note, note);
    return this;
  }

  /**
   * Clears {@code note}, so that it is omitted.
   *
   * @return this builder
   */
  public AdditionalFieldsBuilder clearNote() {
    this.note = null;
    omit(this, Value.NOTE);
    return this;
  }

  /**
   * Properties that this type does not declare.
   *
   * @param rest the properties, which replace all that were set before
   * @return this builder
   * @throws IllegalArgumentException if this type declares one of them
   */
  public AdditionalFieldsBuilder rest(Map<String, ? extends JsonValue> rest) {
    Value.FIELDS.requireAllUnknown(rest, "rest");
    this.rest = Immutables.map(rest, "rest");
    return this;
  }

  /**
   * Adds a property that this type does not declare.
   *
   * @param name the name of the property
   * @param value its value
   * @return this builder
   * @throws IllegalArgumentException if this type declares the property
   */
  public AdditionalFieldsBuilder putRest(String name, JsonValue value) {
    Value.FIELDS.requireUnknown(name);
    this.rest = Immutables.putInto(this.rest, name, value, "rest");
    return this;
  }

  /**
   * Adds properties that this type does not declare.
   *
   * @param properties the properties
   * @return this builder
   * @throws IllegalArgumentException if this type declares one of them
   */
  public AdditionalFieldsBuilder putAllRest(Map<String, ? extends JsonValue> properties) {
    Value.FIELDS.requireAllUnknown(properties, "rest");
    this.rest = Immutables.putAllInto(this.rest, properties, "rest");
    return this;
  }

  /**
   * Returns an immutable instance.
   *
   * @return the instance
   */
  public AdditionalFields build() {
    return new Value(
        this.name,
        this.note,
        Immutables.mapOrEmpty(this.rest, "rest"),
        this.raw,
        this.nulls,
        false);
  }

  static final class Value extends SchemaValue implements AdditionalFields {
    static final int NAME = 0;
    static final int NOTE = 1;

    /** What the fields are called, in the order of the numbers above. */
    static final SchemaFields FIELDS =
        SchemaFields.of("name", "note")
            .named("AdditionalFields", "name", "note", "rest");

    /** Loaded, so that HotSpot compiles the constructor into the reader. */
    static final Class<?>[] SIGNATURE = {Map.class, RawFields.class};

    final @Nullable String name;
    final @Nullable String note;
    final Map<String, JsonValue> rest;

    Value(
        @Nullable String name,
        @Nullable String note,
        Map<String, JsonValue> rest,
        @Nullable RawFields raw,
        long nulls,
        boolean plain) {
      super(raw, nulls, plain);
      this.name = name;
      this.note = note;
      this.rest = rest;
    }

    /**
     * Reads what is there.
     *
     * @throws io.github.plaidschema.json.JsonException if it is something else
     */
    static Value read(JsonReader in) {
      if (!FieldReader.begin(in)) {
        return FieldReader.noValue(in);
      }
      String name = null;
      String note = null;
      Map<String, JsonValue> rest = null;
      int specialStrings = FieldReader.specialStrings(in);
      int field;
      while ((field = FieldReader.next(in, FIELDS)) != FieldReader.END) {
        switch (field) {
          case NAME -> name = in.readString();
          case NOTE -> note = in.readString();
          default -> rest = FieldReader.readUnknown(in, rest);
        }
      }
      long nulls = FieldReader.nulls(in, 0);
      RawFields raw = FieldReader.raw(in);
      boolean plain = FieldReader.specialStrings(in) == specialStrings;
      rest = Immutables.mapOf(rest);
      return new Value(
          name,
          note,
          rest,
          raw,
          nulls,
          plain);
    }

    /** Writes an object: what has no value as it was read, as null or not at all. */
    void write(JsonWriter out) {
      out.beginObject();
      FieldWriter.write(out, this, FIELDS, NAME, this.name);
      FieldWriter.write(out, this, FIELDS, NOTE, this.note);
      out.writeMembers(this.rest);
      out.endObject();
    }

    /** The value itself, or a copy of another implementation. */
    static Value of(AdditionalFields value) {
      return value instanceof Value own ? own : (Value) AdditionalFieldsBuilder.from(value).build();
    }

    @Override
    public Optional<String> name() {
      return Optional.ofNullable(Required.fitting(this.name, this, NAME));
    }

    @Override
    public Optional<String> note() {
      return Optional.ofNullable(Required.fitting(this.note, this, NOTE));
    }

    @Override
    public Map<String, JsonValue> rest() {
      return this.rest;
    }

    @Override
    protected SchemaFields fields(RuntimeKey key) {
      return FIELDS;
    }

    @Override
    protected @Nullable Object value(RuntimeKey key, int field) {
      return switch (field) {
        case NAME -> this.name;
        case NOTE -> this.note;
        default -> this.rest;
      };
    }
  }
}
