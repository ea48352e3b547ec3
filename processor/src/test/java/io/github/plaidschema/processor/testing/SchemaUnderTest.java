package io.github.plaidschema.processor.testing;

import io.github.plaidschema.json.JsonCodec;

/**
 * A compiled schema and what was generated for it, used by name.
 *
 * @param stem the qualified name that the generated names begin with, such as {@code
 *     sdk.shapes.Outer_Inner}
 */
public record SchemaUnderTest(Loaded loaded, String stem) {

  /** The generated codec. */
  public JsonCodec<Object> codec() {
    return loaded.codec(stem + "Json");
  }

  /** Reads a document as the wire has it. */
  public Object read(String json) {
    return codec().read(json);
  }

  /** Writes a value. */
  public String write(Object value) {
    return codec().writeString(value);
  }

  /** What is written of what was read. */
  public String roundTrip(String json) {
    return write(read(json));
  }

  /** An empty builder. */
  public BuilderUnderTest builder() {
    return new BuilderUnderTest(loaded.callStatic(stem + "Builder", "create"));
  }

  /** A builder with the content of a value. */
  public BuilderUnderTest from(Object value) {
    return new BuilderUnderTest(loaded.callStatic(stem + "Builder", "from", value));
  }

  /** The value of an accessor. */
  public static Object get(Object value, String accessor) {
    return Loaded.call(value, accessor);
  }
}
