package io.github.plaidschema.testing.generate;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.testing.describe.GenerationException;
import io.github.plaidschema.testing.describe.SchemaDescriber;
import io.github.plaidschema.testing.describe.TypeDescription;
import io.github.plaidschema.testing.describe.UnionDescription;
import io.github.plaidschema.testing.describe.ValueType;
import java.util.Random;

/**
 * Makes random documents that conform to what is described: a strict codec reads them. The same
 * seed gives the same documents.
 */
public final class DocumentGenerator {

  /** A text that no enum is likely to have. */
  public static final String UNKNOWN_TEXT = "a text that nobody named";

  private final SchemaDescriber describer;
  private final KnownCodecs codecs;
  private final Random random;
  private final ScalarValues scalars;

  public DocumentGenerator(SchemaDescriber describer, KnownCodecs codecs, long seed) {
    this.describer = describer;
    this.codecs = codecs;
    this.random = new Random(seed);
    this.scalars = new ScalarValues(random);
  }

  /**
   * The next document of a type.
   *
   * @throws GenerationException if there is none: the type requires itself, or a value of a codec
   *     of which no sample is known
   */
  public JsonValue document(TypeDescription type, Fullness fullness) {
    return draft(fullness).of(type);
  }

  /**
   * The next document of a variant, as it stands in its union.
   *
   * @throws GenerationException as {@link #document} does, or if the union never takes one for it
   */
  public JsonValue variant(
      UnionDescription union, UnionDescription.Variant variant, Fullness fullness) {
    for (int tries = 0; tries < Draft.MOST_TRIES; tries++) {
      JsonValue value = draft(fullness).ofVariant(union, variant);
      if (!union.discriminators().isEmpty() || codecs.isReadAs(union, variant, value)) {
        return value;
      }
    }
    throw new GenerationException(
        "No document of %s is read as one by %s"
            .formatted(variant.schema().displayName(), union.displayName()));
  }

  /**
   * The next value of a field's type, never null; an object in a union is one of its variants.
   *
   * @throws GenerationException as {@link #document} does
   */
  public JsonValue value(ValueType type, Fullness fullness) {
    return draft(fullness).valueOf(type, 0);
  }

  /** The next name that no schema is likely to have. */
  public String unknownName() {
    return scalars.nextUnknownName();
  }

  private Draft draft(Fullness fullness) {
    return new Draft(describer, codecs, random, fullness);
  }
}
