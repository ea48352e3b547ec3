package io.github.plaidschema.testing.generate;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.testing.describe.EnumDescription;
import io.github.plaidschema.testing.describe.FieldDescription;
import io.github.plaidschema.testing.describe.GenerationException;
import io.github.plaidschema.testing.describe.SchemaDescriber;
import io.github.plaidschema.testing.describe.SchemaDescription;
import io.github.plaidschema.testing.describe.SchemaDescription.Form;
import io.github.plaidschema.testing.describe.TypeDescription;
import io.github.plaidschema.testing.describe.UnionDescription;
import io.github.plaidschema.testing.describe.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The making of one document. */
final class Draft {
  private static final int DEEPEST = 6;
  private static final int MOST_VALUES = 100;

  /** How often a variant is tried that its union may take for another. */
  static final int MOST_TRIES = 12;

  private final SchemaDescriber describer;
  private final KnownCodecs codecs;
  private final Random random;
  private final ScalarValues scalars;
  private final Endings endings;
  private final Fullness fullness;
  private final Set<String> open = new LinkedHashSet<>();
  private int valuesLeft = MOST_VALUES;

  Draft(SchemaDescriber describer, KnownCodecs codecs, Random random, Fullness fullness) {
    this.describer = describer;
    this.codecs = codecs;
    this.random = random;
    this.scalars = new ScalarValues(random);
    this.endings = new Endings(describer);
    this.fullness = fullness;
  }

  JsonValue of(TypeDescription type) {
    return ofType(type, 0);
  }

  /** Whether there is to be an end, as nothing but the required is left. */
  private boolean isEnding(int depth) {
    return fullness == Fullness.MINIMAL || depth >= DEEPEST || (depth > 0 && valuesLeft <= 0);
  }

  private boolean isToBe(int depth) {
    return !isEnding(depth) && (fullness == Fullness.FULL || random.nextBoolean());
  }

  private JsonValue ofType(TypeDescription type, int depth) {
    if (type instanceof UnionDescription union) {
      return ofUnion(union, depth);
    }
    return ofSchema((SchemaDescription) type, depth);
  }

  private JsonValue ofSchema(SchemaDescription schema, int depth) {
    boolean isEnding = isEnding(depth);
    if (isEnding && !open.add(schema.binaryName())) {
      throw new GenerationException(
          schema.displayName() + " requires itself, so that no document of it ends");
    }
    JsonValue value =
        schema.form() == Form.WHOLE_VALUE
            ? valueOf(schema.fields().get(0).type(), depth)
            : object(schema, depth);
    if (isEnding) {
      open.remove(schema.binaryName());
    }
    return value;
  }

  private JsonValue object(SchemaDescription schema, int depth) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (FieldDescription field : schema.fields()) {
      member(field, depth).ifPresent(value -> members.put(field.jsonName(), value));
    }
    if (schema.additionalProperties().isPresent() && isToBe(depth)) {
      members.put(scalars.nextUnknownName(), scalars.nextAnyOrNull(0));
    }
    return JsonValue.object(members);
  }

  private Optional<JsonValue> member(FieldDescription field, int depth) {
    return switch (field.presence()) {
      case REQUIRED -> Optional.of(valueOf(field.type(), depth + 1));
      case DEFAULTED ->
          fullness == Fullness.MINIMAL
              ? Optional.empty()
              : Optional.of(valueOf(field.type(), depth + 1));
      case NULLABLE -> Optional.of(orNull(field, depth));
      case OPTIONAL -> isToBe(depth) ? Optional.of(orNull(field, depth)) : Optional.empty();
    };
  }

  private JsonValue orNull(FieldDescription field, int depth) {
    boolean isNull =
        field.presence() == Presence.NULLABLE
            ? !isToBe(depth)
            : fullness == Fullness.MIXED && random.nextInt(4) == 0;
    if (isNull || !canBeMade(field.type())) {
      return JsonValue.NULL;
    }
    return valueOf(field.type(), depth + 1);
  }

  /** Where no sample of a codec is known, its field may still do without. */
  private boolean canBeMade(ValueType type) {
    if (type instanceof ValueType.Coded coded) {
      return !codecs.samples(coded.codec()).isEmpty();
    }
    return true;
  }

  JsonValue valueOf(ValueType type, int depth) {
    valuesLeft--;
    return type.accept(new Values(depth));
  }

  /** Values at a depth. */
  private final class Values implements ValueType.Visitor<JsonValue> {
    private final int depth;

    Values(int depth) {
      this.depth = depth;
    }

    @Override
    public JsonValue scalar(ValueType.Scalar scalar) {
      return scalars.next(scalar.type());
    }

    @Override
    public JsonValue closedEnum(ValueType.ClosedEnum closed) {
      return JsonValue.of(text(closed.texts(), closed.texts().fallback().isPresent()));
    }

    @Override
    public JsonValue openEnum(ValueType.OpenEnum open) {
      return JsonValue.of(text(open.texts(), true));
    }

    @Override
    public JsonValue reference(ValueType.Reference reference) {
      return ofType(describer.get(reference.binaryName()), depth);
    }

    @Override
    public JsonValue coded(ValueType.Coded coded) {
      return sample(coded);
    }

    @Override
    public JsonValue collection(ValueType.CollectionOf collection) {
      return JsonValue.array(elements(collection.element(), depth));
    }

    @Override
    public JsonValue map(ValueType.MapOf map) {
      return JsonValue.object(entries(map, depth));
    }
  }

  private JsonValue sample(ValueType.Coded coded) {
    List<JsonValue> samples = codecs.samples(coded.codec());
    if (samples.isEmpty()) {
      throw new GenerationException(
          "No value is known that %s reads. Give one by withSample."
              .formatted(coded.codec().substring(coded.codec().lastIndexOf('.') + 1)));
    }
    return samples.get(random.nextInt(samples.size()));
  }

  private String text(EnumDescription texts, boolean isOpen) {
    boolean isUnknown = isOpen && fullness == Fullness.MIXED && random.nextInt(4) == 0;
    return isUnknown
        ? DocumentGenerator.UNKNOWN_TEXT
        : texts.texts().get(random.nextInt(texts.texts().size()));
  }

  private List<JsonValue> elements(ValueType type, int depth) {
    List<JsonValue> elements = new ArrayList<>();
    if (canBeMade(type)) {
      for (int count = size(depth); count > 0; count--) {
        elements.add(elementOf(type, depth + 1));
      }
    }
    return elements;
  }

  /** Any JSON is null as well where it is an element. */
  private JsonValue elementOf(ValueType type, int depth) {
    boolean isAny = type.equals(new ValueType.Scalar(ScalarType.JSON_VALUE));
    return isAny && fullness == Fullness.MIXED ? scalars.nextAnyOrNull(0) : valueOf(type, depth);
  }

  private Map<String, JsonValue> entries(ValueType.MapOf map, int depth) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    if (canBeMade(map.value())) {
      for (int count = size(depth); count > 0; count--) {
        String key = valueOf(map.key(), depth).asString().orElseThrow();
        entries.put(key, elementOf(map.value(), depth + 1));
      }
    }
    return entries;
  }

  private int size(int depth) {
    if (isEnding(depth)) {
      return 0;
    }
    return fullness == Fullness.FULL ? 1 + random.nextInt(2) : random.nextInt(4);
  }

  private JsonValue ofUnion(UnionDescription union, int depth) {
    List<UnionDescription.Variant> variants = new ArrayList<>(union.variants());
    Collections.shuffle(variants, random);
    if (isEnding(depth)) {
      variants.removeIf(variant -> !endings.ends(variant.schema(), open));
    }
    for (UnionDescription.Variant variant : variants) {
      for (int tries = 0; tries < MOST_TRIES; tries++) {
        JsonValue value = inUnion(union, variant, depth);
        if (union.discriminator().isPresent() || codecs.isReadAs(union, variant, value)) {
          return value;
        }
      }
    }
    throw new GenerationException(
        "No document of a variant of %s is read as one".formatted(union.displayName()));
  }

  JsonValue ofVariant(UnionDescription union, UnionDescription.Variant variant) {
    return inUnion(union, variant, 0);
  }

  private JsonValue inUnion(UnionDescription union, UnionDescription.Variant variant, int depth) {
    JsonValue value = ofSchema(variant.schema(), depth + 1);
    if (variant.texts().isEmpty()) {
      return value;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    value.asObject().ifPresent(object -> members.putAll(object.members()));
    String text = variant.texts().get(random.nextInt(variant.texts().size()));
    members.put(union.discriminator().orElseThrow(), JsonValue.of(text));
    return JsonValue.object(members);
  }
}
