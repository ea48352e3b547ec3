package io.github.plaidschema.lookup.bridge;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonValue;

/**
 * The tree of what a codec wrote, for libraries that want tokens.
 *
 * @since 0.1.0
 */
public final class JsonTree {

  /** A value that was built, not read, may be larger than what is accepted from outside. */
  private static final JsonCodec<JsonValue> CODEC =
      JsonValue.CODEC.withLimits(
          JsonLimits.DEFAULT
              .withMaxBytes(Integer.MAX_VALUE - 8)
              .withMaxDepth(200)
              .withMaxValues(Integer.MAX_VALUE)
              .withMaxNumberLength(100_000)
              .withMaxExponent(1_000_000));

  private JsonTree() {}

  /**
   * The tree of a text.
   *
   * @throws io.github.plaidschema.json.JsonException if it is larger than any limits allow
   */
  public static JsonValue of(String json) {
    return CODEC.read(json);
  }
}
