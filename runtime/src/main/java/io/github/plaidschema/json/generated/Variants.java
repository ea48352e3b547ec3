package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonToken;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.engine.NameTable;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.Deviations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what the variants of a union are told apart, which are numbered from 0 on: values that are no
 * objects by their kind, objects by the text of one property, by those of several or, without such
 * properties, by their shape. Immutable.
 *
 * @since 0.1.0
 */
public final class Variants {

  /** What stands for a value that is none of the variants. */
  public static final int UNKNOWN = -1;

  private final Map<JsonToken, Integer> variantOfKind;
  private final @Nullable NameTable discriminator;
  private final NameTable texts;
  private final int[] variantOfText;
  private final @Nullable VariantValues values;
  private final List<VariantShape> shapes;

  private Variants(Builder builder) {
    this.variantOfKind = new HashMap<>(builder.variantOfKind);
    this.discriminator =
        builder.discriminator == null ? null : new NameTable(List.of(builder.discriminator));
    this.texts = new NameTable(builder.texts);
    this.variantOfText = Arrays.copyOf(builder.variantOfText, builder.texts.size());
    this.values = builder.values == null ? null : builder.values.build();
    this.shapes = builder.shapes.stream().map(VariantShape.Builder::build).toList();
  }

  /** A builder without variants, of which objects are told apart by their shape. */
  public static Builder byShape() {
    return new Builder(null, null);
  }

  /**
   * A builder without variants, of which objects are told apart by the text of a property.
   *
   * @param discriminator the name of the property
   */
  public static Builder by(String discriminator) {
    return new Builder(discriminator, null);
  }

  /**
   * A builder without variants, of which objects are told apart by the texts of several properties.
   *
   * @param discriminators the names of the properties
   */
  public static Builder by(String... discriminators) {
    return new Builder(null, new VariantValues.Builder(List.of(discriminators)));
  }

  /** Which of the variants comes next, or {@link #UNKNOWN}. Consumes nothing. */
  public int next(JsonReader in) {
    return VariantChoice.of(in.unwrap(Cursor.class), in.peek(), this);
  }

  /** Reads what {@link #next} gave {@link #UNKNOWN} for. */
  public static JsonValue readUnknown(JsonReader in) {
    Cursor cursor = in.unwrap(Cursor.class);
    Deviations deviations = cursor.deviations();
    if (deviations != null) {
      deviations.unknownVariant(cursor.nextToken());
    }
    return in.readValue();
  }

  /** The variant of all values of a kind, or {@link #UNKNOWN}. */
  int ofKind(JsonToken kind) {
    return variantOfKind.getOrDefault(kind, UNKNOWN);
  }

  /** The name of the discriminator as the only one of a table, or null. */
  @Nullable NameTable discriminator() {
    return discriminator;
  }

  /** The variant of a text of the discriminator that was read last, or {@link #UNKNOWN}. */
  int ofText(Cursor in) {
    int text = in.findText(texts);
    return text < 0 ? UNKNOWN : variantOfText[text];
  }

  /** The values of several discriminators, or null if there are not several. */
  @Nullable VariantValues values() {
    return values;
  }

  /** The variants that are told apart by their shape, in their order. */
  List<VariantShape> shapes() {
    return shapes;
  }

  /** Takes the variants one by one. */
  public static final class Builder {
    private final @Nullable String discriminator;
    private final VariantValues.@Nullable Builder values;
    // An EnumMap would find the constants by reflection.
    private final Map<JsonToken, Integer> variantOfKind = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<VariantShape.Builder> shapes = new ArrayList<>();
    private int[] variantOfText = new int[8];

    private Builder(
        @Nullable String discriminator, VariantValues.@Nullable Builder discriminators) {
      this.discriminator = discriminator;
      this.values = discriminators;
    }

    /** The variant that all values of a kind are. */
    public Builder kind(JsonToken kind, int variant) {
      variantOfKind.put(kind, variant);
      return this;
    }

    /** The variant that all objects are whose discriminator is a text. */
    public Builder text(String text, int variant) {
      if (texts.size() == variantOfText.length) {
        variantOfText = Arrays.copyOf(variantOfText, 2 * texts.size());
      }
      variantOfText[texts.size()] = variant;
      texts.add(text);
      return this;
    }

    /**
     * The variant that all objects are whose discriminators are some texts.
     *
     * @param texts one for each of the discriminators, in their order
     * @throws IllegalStateException if there are not several discriminators
     */
    public Builder texts(int variant, String... texts) {
      if (values == null) {
        throw new IllegalStateException("There are not several discriminators");
      }
      values.add(variant, List.of(texts));
      return this;
    }

    /** Begins a variant of which the properties follow, and of which no others are expected. */
    public Builder closed(int variant) {
      shapes.add(new VariantShape.Builder(variant, false));
      return this;
    }

    /** Begins a variant of which the properties follow, and which keeps all others. */
    public Builder open(int variant) {
      shapes.add(new VariantShape.Builder(variant, true));
      return this;
    }

    /**
     * A property that is there and not null.
     *
     * @param readable the kinds of its values; any if none is named
     */
    public Builder required(String name, JsonToken... readable) {
      latest().property(name, VariantShape.Need.VALUE, readable);
      return this;
    }

    /** A property that is there, as {@link #required}, and may be null. */
    public Builder nullable(String name, JsonToken... readable) {
      latest().property(name, VariantShape.Need.PROPERTY, readable);
      return this;
    }

    /** A property that may be absent or null, otherwise as {@link #required}. */
    public Builder optional(String name, JsonToken... readable) {
      latest().property(name, VariantShape.Need.NOTHING, readable);
      return this;
    }

    /** The only texts that can be read as the property that was named last. */
    public Builder only(String... known) {
      latest().texts(known, true);
      return this;
    }

    /** The known texts of the property that was named last, of which there may be more. */
    public Builder known(String... known) {
      latest().texts(known, false);
      return this;
    }

    private VariantShape.Builder latest() {
      if (shapes.isEmpty()) {
        throw new IllegalStateException("There is no variant yet");
      }
      return shapes.get(shapes.size() - 1);
    }

    /**
     * The variants.
     *
     * @throws IllegalArgumentException if a text occurs twice, the same texts of several
     *     discriminators do, or a property of a variant
     */
    public Variants build() {
      return new Variants(this);
    }
  }
}
