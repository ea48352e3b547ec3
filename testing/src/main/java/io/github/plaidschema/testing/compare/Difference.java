package io.github.plaidschema.testing.compare;

import io.github.plaidschema.json.JsonValue;
import java.util.Optional;

/**
 * A place where two documents differ.
 *
 * @param path as exceptions write it: {@code $} is the document, {@code $.a.b[3]} an element
 * @param expected what is to be there; empty for nothing
 * @param found what is there; empty for nothing
 */
public record Difference(String path, Optional<JsonValue> expected, Optional<JsonValue> found) {

  /** What happened to the value. */
  public enum Kind {
    LOST,
    ADDED,
    CHANGED
  }

  /** What happened to the value. */
  public Kind kind() {
    if (found.isEmpty()) {
      return Kind.LOST;
    }
    return expected.isEmpty() ? Kind.ADDED : Kind.CHANGED;
  }

  /** The path with all indices alike, so that it is the same in a smaller document. */
  public String place() {
    return path.replaceAll("\\[\\d+]", "[]");
  }

  /** In words, such as {@code null is lost}. */
  public String words() {
    return switch (kind()) {
      case LOST -> text(expected) + " is lost";
      case ADDED -> text(found) + " is added";
      case CHANGED -> text(expected) + " becomes " + text(found);
    };
  }

  private static String text(Optional<JsonValue> value) {
    return value.map(JsonTexts::shortened).orElse("nothing");
  }

  @Override
  public String toString() {
    return path + ": " + words();
  }
}
