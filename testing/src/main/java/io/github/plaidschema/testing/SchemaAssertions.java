package io.github.plaidschema.testing;

import java.nio.charset.StandardCharsets;

/**
 * Where assertions begin; made to be imported statically.
 *
 * @since 0.1.0
 */
public final class SchemaAssertions {
  private SchemaAssertions() {}

  /**
   * An assertion about an interface.
   *
   * @throws IllegalArgumentException as {@link SchemaContract#of}
   */
  public static SchemaAssert assertThatSchema(Class<?> type) {
    return new SchemaAssert(SchemaContract.of(type));
  }

  /** An assertion about a document, such as a recorded response. */
  public static JsonAssert assertThatJson(byte[] json) {
    return new JsonAssert(json.clone());
  }

  /** An assertion about a document, such as a recorded response. */
  public static JsonAssert assertThatJson(String json) {
    return new JsonAssert(json.getBytes(StandardCharsets.UTF_8));
  }
}
