package io.github.plaidschema.testing;

import static java.util.stream.Collectors.joining;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.testing.compare.Difference;
import io.github.plaidschema.testing.compare.JsonComparison;
import java.util.List;

/**
 * An assertion about a document.
 *
 * @since 0.1.0
 */
public final class JsonAssert {
  private final byte[] json;

  JsonAssert(byte[] json) {
    this.json = json;
  }

  /**
   * The document is read and written back as the same JSON: properties, values, the digits of
   * numbers, explicit nulls. The order of properties, white space and escapes may differ. The
   * failure shows the first value that differs, which may be a secret.
   *
   * @throws AssertionError if it does not come back
   */
  public <T> JsonAssert survives(JsonCodec<T> codec) {
    byte[] written;
    try {
      written = codec.writeBytes(codec.read(json));
    } catch (JsonException e) {
      throw new AssertionError("The document is rejected. " + e.getMessage(), e);
    }
    List<Difference> differences =
        JsonComparison.differences(JsonValue.CODEC.read(json), JsonValue.CODEC.read(written));
    if (!differences.isEmpty()) {
      throw new AssertionError(
          "The document does not come back%s. %s"
              .formatted(
                  differences.size() == 1 ? "" : " in %d places".formatted(differences.size()),
                  differences.get(0)));
    }
    return this;
  }

  /**
   * The document has all that its schema requires, and nothing that it does not know, so that a
   * strict codec reads it. The failure lists what {@link JsonCodec#check(byte[])} lists.
   *
   * @throws AssertionError if it does not conform
   */
  public <T> JsonAssert conformsTo(JsonCodec<T> codec) {
    List<JsonViolation> violations = codec.check(json);
    if (!violations.isEmpty()) {
      throw new AssertionError(
          violations.stream()
              .map(JsonViolation::toString)
              .collect(joining("\n- ", "The document does not conform.\n- ", "")));
    }
    return this;
  }
}
