package io.github.plaidschema.conformance.oracle;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What a type of a field, or a whole document, makes of JSON: the rules of docs/json.md. */
public interface Shape {

  /** Whether a value that is not null can be read; a well-formed one is meant. */
  boolean accepts(Json json);

  /** Whether what was read is what the JDK makes of an accepted value. */
  boolean agrees(Json json, @Nullable Object value);

  /** Whether {@code strict()} reads an accepted value. */
  boolean conforms(Json json);

  /**
   * Whether {@code check} finds no unknown constant and no unknown variant in an accepted value.
   */
  default boolean isKnown(Json json) {
    return true;
  }

  /** What is written for an accepted value that was read. */
  Json written(Json json);

  /** Appends a document that is accepted. */
  void generate(RandomGenerator random, int depth, StringBuilder out);
}
