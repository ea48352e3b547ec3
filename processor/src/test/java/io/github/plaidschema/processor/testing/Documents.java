package io.github.plaidschema.processor.testing;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON documents as Jackson sees them, which has nothing in common with the code under test. */
public final class Documents {
  private static final JsonMapper JACKSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private Documents() {}

  /** A tree that equals that of every document with the same content. */
  public static JsonNode tree(String json) {
    return JACKSON.readTree(json);
  }
}
