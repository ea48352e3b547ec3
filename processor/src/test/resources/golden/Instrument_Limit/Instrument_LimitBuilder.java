package sdk.unions;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.FieldReader;
import io.github.plaidschema.json.generated.FieldWriter;
import io.github.plaidschema.json.generated.Remainder;
import io.github.plaidschema.json.generated.Required;
import io.github.plaidschema.json.generated.RuntimeKey;
import io.github.plaidschema.json.generated.SchemaBuilder;
import io.github.plaidschema.json.generated.SchemaFields;
import io.github.plaidschema.json.generated.SchemaValue;
import io.github.plaidschema.json.generated.Spellings;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds immutable instances of {@link Instrument.Limit}. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class Instrument_LimitBuilder extends SchemaBuilder {
  @Nullable BigDecimal limit;

  Instrument_LimitBuilder() {}

  private Instrument_LimitBuilder(Value value) {
    super(value);
    this.limit = value.limit;
  }

  /**
   * Returns a new, empty builder.
   *
   * @return a new builder
   */
  public static Instrument_LimitBuilder create() {
    return new Instrument_LimitBuilder();
  }

  /**
   * Returns a builder initialized from the given value.
   *
   * @param value the value to copy
   * @return a new builder
   */
  public static Instrument_LimitBuilder from(Instrument.Limit value) {
    if (value instanceof Value own) {
      return new Instrument_LimitBuilder(own);
    }
    Instrument_LimitBuilder builder = create();
    builder.limit(value.limit());
    return builder;
  }

  /**
   * Sets {@code limit}.
   *
   * @param limit the value
   * @return this builder
   */
  public Instrument_LimitBuilder limit(BigDecimal limit) {
    this.limit = set(Value.LIMIT, this.limit, limit, "limit");
    return this;
  }

  /**
   * Returns an immutable instance.
   *
   * @return the instance
   * @throws io.github.plaidschema.json.MissingValueException if a required property is not set
   */
  public Instrument.Limit build() {
    Value value = new Value(this.limit, remainder());
    return complete(value);
  }

  static final class Value extends SchemaValue implements Instrument.Limit {
    static final int LIMIT = 0;

    /** What the fields are called, in the order of the numbers above. */
    static final SchemaFields FIELDS =
        SchemaFields.of("Instrument.Limit", "limit")
            .required(LIMIT);

    final @Nullable BigDecimal limit;

    Value(@Nullable BigDecimal limit, Remainder remainder) {
      super(remainder);
      this.limit = limit;
    }

    /**
     * Reads what is there.
     *
     * @throws io.github.plaidschema.json.JsonException if it is something else
     */
    static Value read(JsonReader in) {
      long mark = Spellings.mark(in);
      BigDecimal limit = in.readBigDecimal();
      if (FieldReader.isMismatched(in)) {
        return FieldReader.noValue(in);
      }
      return new Value(limit, Remainder.ofWhole(in, mark));
    }

    /** Writes the whole value. */
    void write(JsonWriter out) {
      if (!FieldWriter.writeWholeRaw(out, this)) {
        out.writeBigDecimal(this.limit());
      }
    }

    /** The value itself, or a copy of another implementation. */
    static Value of(Instrument.Limit value) {
      return value instanceof Value own ? own : (Value) Instrument_LimitBuilder.from(value).build();
    }

    @Override
    public BigDecimal limit() {
      return Required.value(this.limit, this, LIMIT);
    }

    @Override
    protected SchemaFields fields(RuntimeKey key) {
      return FIELDS;
    }

    @Override
    protected java.lang.@Nullable Object value(RuntimeKey key, int field) {
      return switch (field) {
        case LIMIT -> this.limit;
        default -> null;
      };
    }
  }
}
