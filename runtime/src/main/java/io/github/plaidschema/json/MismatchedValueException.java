package io.github.plaidschema.json;

/**
 * Thrown by an accessor whose field holds a value that does not fit its type. The document was read
 * nevertheless: the value is kept as raw JSON and written back. Setting the field replaces it.
 *
 * @since 0.1.0
 */
public final class MismatchedValueException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String schema;
  private final String field;
  private final String expected;
  private final JsonToken found;

  /**
   * An accessor without a value that fits: {@code schema.field()} was called.
   *
   * @param expected what fits, which holds no part of the document
   * @param found the kind of the value that does not, which is that of the field or one in it
   */
  public MismatchedValueException(String schema, String field, String expected, JsonToken found) {
    super(
        schema
            + "."
            + field
            + " has a value that does not fit: expected "
            + expected
            + ", found "
            + name(found));
    this.schema = schema;
    this.field = field;
    this.expected = expected;
    this.found = found;
  }

  private static String name(JsonToken kind) {
    return switch (kind) {
      case NULL -> "null";
      case BOOLEAN -> "a boolean";
      case NUMBER -> "a number";
      case STRING -> "a string";
      case ARRAY -> "an array";
      case OBJECT -> "an object";
    };
  }

  /** The simple name of the schema's interface. */
  public String schema() {
    return schema;
  }

  /** The name of the field's accessor. */
  public String field() {
    return field;
  }

  /** What fits, such as {@code a string}. */
  public String expected() {
    return expected;
  }

  /** The kind of the value that does not fit: that of the field, or of one in it. */
  public JsonToken found() {
    return found;
  }
}
