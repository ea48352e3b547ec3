package io.github.plaidschema.example;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson, which decides whether two documents are the same: member order aside, digit for digit.
 */
final class Oracle {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Oracle() {}

  static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }

  static JsonNode parse(byte[] json) {
    return MAPPER.readTree(json);
  }

  /** The document that plain Java maps, lists, strings and numbers spell. */
  static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  static byte[] bytes(JsonNode document) {
    return MAPPER.writeValueAsBytes(document);
  }
}
