package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonValue;
import java.util.Optional;

/**
 * A promise that is not kept.
 *
 * @param place the field, such as {@code Account.mask}, or the type
 * @param words what is wrong
 * @param document the smallest document that was found to show it; empty if it takes none
 */
public record Breach(String place, String words, Optional<JsonValue> document) {

  /** Some lines, of which the first names the place. */
  @Override
  public String toString() {
    return place + ": " + words + document.map(json -> "\n  smallest document: " + json).orElse("");
  }
}
