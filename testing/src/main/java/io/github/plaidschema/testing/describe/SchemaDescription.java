package io.github.plaidschema.testing.describe;

import java.util.List;
import java.util.Optional;

/**
 * What a {@code @PlaidSchema} interface says.
 *
 * @param binaryName as class loaders call it, such as {@code com.example.Outer$Inner}
 * @param displayName as messages call it, such as {@code Outer.Inner}
 * @param form what its JSON is
 * @param fields in the order in which they are written; one where it is the whole value
 * @param additionalProperties the accessor of the properties that no field names
 * @since 0.1.0
 */
public record SchemaDescription(
    String binaryName,
    String displayName,
    Form form,
    List<FieldDescription> fields,
    Optional<AdditionalProperties> additionalProperties)
    implements TypeDescription {

  public SchemaDescription {
    fields = List.copyOf(fields);
  }

  /** What the JSON of a schema is. */
  public enum Form {
    /** An object with a property for each field. */
    OBJECT,
    /** The value of the only field. */
    WHOLE_VALUE
  }

  /**
   * What holds the properties that no field names.
   *
   * @param accessor the method of the interface
   * @param property what the builder calls it
   */
  public record AdditionalProperties(String accessor, String property) {}

  /** The field of a property of the JSON. */
  public Optional<FieldDescription> field(String jsonName) {
    return fields.stream().filter(field -> field.jsonName().equals(jsonName)).findFirst();
  }
}
