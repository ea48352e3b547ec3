package sdk.shapes;

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
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds immutable instances of {@link Outer.Inner}. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class Outer_InnerBuilder extends SchemaBuilder {
  Outer.Inner.@Nullable Innermost innermost;

  Outer_InnerBuilder() {}

  private Outer_InnerBuilder(Value value) {
    super(value);
    this.innermost = value.innermost;
  }

  /**
   * Returns a new, empty builder.
   *
   * @return a new builder
   */
  public static Outer_InnerBuilder create() {
    return new Outer_InnerBuilder();
  }

  /**
   * Returns a builder initialized from the given value.
   *
   * @param value the value to copy
   * @return a new builder
   */
  public static Outer_InnerBuilder from(Outer.Inner value) {
    if (value instanceof Value own) {
      return new Outer_InnerBuilder(own);
    }
    Outer_InnerBuilder builder = create();
    builder.innermost = value.innermost().orElse(null);
    return builder;
  }

  /**
   * Sets {@code innermost}.
   *
   * @param innermost the value; {@code null} is written as null, {@link #clearInnermost()} omits it
   * @return this builder
   */
  public Outer_InnerBuilder innermost(Outer.Inner.@Nullable Innermost innermost) {
    this.innermost = setOrNull(Value.INNERMOST, this.innermost, innermost);
    return this;
  }

  /**
   * Clears {@code innermost}, so that it is omitted.
   *
   * @return this builder
   */
  public Outer_InnerBuilder clearInnermost() {
    this.innermost = null;
    omit(this, Value.INNERMOST);
    return this;
  }

  /**
   * Returns an immutable instance.
   *
   * @return the instance
   */
  public Outer.Inner build() {
    return new Value(this.innermost, remainder());
  }

  static final class Value extends SchemaValue implements Outer.Inner {
    static final int INNERMOST = 0;

    /** What the fields are called, in the order of the numbers above. */
    static final SchemaFields FIELDS =
        SchemaFields.of("Outer.Inner", "innermost");

    final Outer.Inner.@Nullable Innermost innermost;

    Value(Outer.Inner.@Nullable Innermost innermost, Remainder remainder) {
      super(remainder);
      this.innermost = innermost;
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
      Outer.Inner.Innermost innermost = null;
      int field;
      while ((field = FieldReader.next(in, FIELDS)) != FieldReader.END) {
        switch (field) {
          case INNERMOST -> innermost = Outer_Inner_InnermostJson.CODEC.read(in);
          default -> FieldReader.skipUnknown(in);
        }
      }
      Remainder remainder = Remainder.of(in, FIELDS, mark);
      return new Value(innermost, remainder);
    }

    /** Writes an object: what has no value as it was read, as null or not at all. */
    void write(JsonWriter out) {
      out.beginObject();
      if (this.innermost != null) {
        FieldWriter.name(out, FIELDS, INNERMOST);
        Outer_Inner_InnermostJson.CODEC.write(out, this.innermost);
      } else {
        FieldWriter.writeOther(out, this, FIELDS, INNERMOST);
      }
      out.endObject();
    }

    /** The value itself, or a copy of another implementation. */
    static Value of(Outer.Inner value) {
      return value instanceof Value own ? own : (Value) Outer_InnerBuilder.from(value).build();
    }

    @Override
    public Optional<Outer.Inner.Innermost> innermost() {
      return Required.optional(this.innermost, this, INNERMOST);
    }

    @Override
    protected SchemaFields fields(RuntimeKey key) {
      return FIELDS;
    }

    @Override
    protected @Nullable Object value(RuntimeKey key, int field) {
      return switch (field) {
        case INNERMOST -> this.innermost;
        default -> null;
      };
    }
  }
}
