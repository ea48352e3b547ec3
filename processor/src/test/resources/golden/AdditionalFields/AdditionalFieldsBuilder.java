package sdk.rules;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.FieldReader;
import io.github.plaidschema.json.generated.FieldWriter;
import io.github.plaidschema.json.generated.Remainder;
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

  AdditionalFieldsBuilder() {}

  private AdditionalFieldsBuilder(Value value) {
    super(value);
    this.name = value.name;
    this.note = value.note;
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
    setAdditional(Value.FIELDS, rest);
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
    putAdditional(Value.FIELDS, name, value);
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
    putAllAdditional(Value.FIELDS, properties);
    return this;
  }

  /**
   * Returns an immutable instance.
   *
   * @return the instance
   */
  public AdditionalFields build() {
    return new Value(this.name, this.note, remainder());
  }

  static final class Value extends SchemaValue implements AdditionalFields {
    static final int NAME = 0;
    static final int NOTE = 1;

    /** What the fields are called, in the order of the numbers above. */
    static final SchemaFields FIELDS =
        SchemaFields.of("AdditionalFields", "name", "note")
            .additional("rest");

    final @Nullable String name;
    final @Nullable String note;

    Value(@Nullable String name, @Nullable String note, Remainder remainder) {
      super(remainder);
      this.name = name;
      this.note = note;
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
      String name = null;
      String note = null;
      Map<String, JsonValue> rest = null;
      int field;
      while ((field = FieldReader.next(in, FIELDS)) != FieldReader.END) {
        switch (field) {
          case NAME -> name = in.readString();
          case NOTE -> note = in.readString();
          default -> rest = FieldReader.readUnknown(in, rest);
        }
      }
      Remainder remainder = Remainder.of(in, FIELDS, mark, rest);
      return new Value(name, note, remainder);
    }

    /** Writes an object: what has no value as it was read, as null or not at all. */
    void write(JsonWriter out) {
      out.beginObject();
      FieldWriter.write(out, this, FIELDS, NAME, this.name);
      FieldWriter.write(out, this, FIELDS, NOTE, this.note);
      FieldWriter.end(out, this);
    }

    /** The value itself, or a copy of another implementation. */
    static Value of(AdditionalFields value) {
      return value instanceof Value own ? own : (Value) AdditionalFieldsBuilder.from(value).build();
    }

    @Override
    public Optional<String> name() {
      return Required.optional(this.name, this, NAME);
    }

    @Override
    public Optional<String> note() {
      return Required.optional(this.note, this, NOTE);
    }

    @Override
    public Map<String, JsonValue> rest() {
      return Required.additional(this);
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
        default -> null;
      };
    }
  }
}
