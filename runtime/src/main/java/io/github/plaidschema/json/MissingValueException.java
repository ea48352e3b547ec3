package io.github.plaidschema.json;

import java.util.List;

/**
 * Thrown where a required value is needed and not there: by an accessor of an object that was read
 * from a document without the value, and by {@code build()} of a builder that was not given it.
 *
 * @since 0.1.0
 */
public final class MissingValueException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String schema;
  private final String[] fields;

  /** An accessor without a value: {@code schema.field()} was called. */
  public MissingValueException(String schema, String field) {
    super(schema + "." + field + " has no value: the document had none, or null");
    this.schema = schema;
    this.fields = new String[] {field};
  }

  /** A builder without the values of {@code fields}. */
  public MissingValueException(String schema, List<String> fields) {
    super(schema + " cannot be built without " + String.join(", ", fields));
    this.schema = schema;
    this.fields = fields.toArray(new String[0]);
  }

  /** The simple name of the schema's interface. */
  public String schema() {
    return schema;
  }

  /** The names of the fields that have no value, in the order of the schema. */
  public List<String> fields() {
    return List.of(fields);
  }
}
