package io.github.plaidschema.testing;

import io.github.plaidschema.testing.describe.SchemaDescription;
import io.github.plaidschema.testing.describe.SchemaDescription.Form;
import io.github.plaidschema.testing.describe.TypeDescription;
import io.github.plaidschema.testing.promise.PromiseCheck;
import io.github.plaidschema.testing.promise.PromiseChecks;

/**
 * What a generated type promises.
 *
 * @since 0.1.0
 */
@SuppressWarnings("ImmutableEnumChecker") // The checks have no state.
public enum Promise {
  /**
   * Values are equal if every accessor returns the same, and only then; so are their hash codes.
   */
  EQUALITY(
      "values are equal if every accessor returns the same, and only then", PromiseChecks.EQUALITY),

  /** A builder sets every field, names all that is missing, and copies a value as it is. */
  BUILDER(
      "a builder sets every field, names all that is missing, and copies a value as it is",
      PromiseChecks.BUILDER),

  /** Nothing that a value gave away, and nothing that its builder was given, can change it. */
  IMMUTABILITY("nothing can change a value", PromiseChecks.IMMUTABILITY),

  /** What was read is what is written. */
  ROUND_TRIP("what was read is what is written", PromiseChecks.ROUND_TRIP),

  /** Unknown properties are kept where an accessor holds them, and otherwise skipped. */
  UNKNOWN_PROPERTIES(
      "unknown properties are kept or skipped, as the type says", PromiseChecks.UNKNOWN_PROPERTIES),

  /** An unknown text of an enum is a value, stands for the fallback, or does not fit. */
  UNKNOWN_TEXTS(
      "an unknown text of an enum is a value or does not fit, as the type says",
      PromiseChecks.UNKNOWN_TEXTS),

  /** An explicit null and an absent property are written as they were read. */
  EXPLICIT_NULLS(
      "an explicit null and an absent property are written as they were read",
      PromiseChecks.EXPLICIT_NULLS),

  /** A value knows of each property whether it was absent, null, a value, or one that misfits. */
  PRESENCE(
      "a value knows whether a property was absent, null, a value, or one that misfits",
      PromiseChecks.PRESENCE),

  /** A document that lacks what is required is read; touching the missing value names it. */
  DRIFT(
      "a document without a required value is read, and touching the value names it",
      PromiseChecks.DRIFT),

  /** A value that does not fit is kept by its field, which is named when it is accessed. */
  WRONG_TYPES(
      "a value that does not fit is kept by its field, and accessing it names the field",
      PromiseChecks.WRONG_TYPES),

  /** Secrets are in no {@code toString}, and no value of a document is in an exception. */
  REDACTION("no secret is in a text of a value or an exception", PromiseChecks.REDACTION),

  /** Threads that share a codec do not notice each other. */
  SHARED_CODEC("threads can share the codec", PromiseChecks.SHARED_CODEC),

  /** A document of a variant is read as that variant, and what is none is kept. */
  VARIANTS(
      "a document of a variant is read as that variant, and what is none is kept",
      PromiseChecks.VARIANTS);

  private final String title;
  private final PromiseCheck check;

  Promise(String title, PromiseCheck check) {
    this.title = title;
    this.check = check;
  }

  /** The promise in words. */
  public String title() {
    return title;
  }

  PromiseCheck check() {
    return check;
  }

  /** Whether a type makes the promise at all. */
  boolean isMadeBy(TypeDescription type) {
    boolean isSchema = type instanceof SchemaDescription;
    boolean isObject = isSchema && ((SchemaDescription) type).form() == Form.OBJECT;
    return switch (this) {
      case ROUND_TRIP, SHARED_CODEC -> true;
      case VARIANTS -> !isSchema;
      case UNKNOWN_PROPERTIES, EXPLICIT_NULLS, PRESENCE, DRIFT -> isObject;
      default -> isSchema;
    };
  }
}
