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

  /**
   * An accessor without a value that fits: {@code schema.field()} was called.
   *
   * @param expected what fits, which holds no part of the document
   */
  public MismatchedValueException(String schema, String field, String expected) {
    super(schema + "." + field + " has a value that does not fit: expected " + expected);
    this.schema = schema;
    this.field = field;
  }

  /** The simple name of the schema's interface. */
  public String schema() {
    return schema;
  }

  /** The name of the field's accessor. */
  public String field() {
    return field;
  }
}
