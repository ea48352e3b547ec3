package io.github.plaidschema.testing.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a {@code @PlaidSchema} interface says.
 *
 * @param binaryName as class loaders call it, such as {@code com.example.Outer$Inner}
 * @param displayName as messages call it, such as {@code Outer.Inner}
 * @param form what its JSON is
 * @param fields in the order in which they are written; one where it is the whole value
 * @param additionalProperties the accessor of the properties that no field names
 * @param discriminators by which the unions above it recognize it as their variant
 * @since 0.1.0
 */
public record SchemaDescription(
    String binaryName,
    String displayName,
    Form form,
    List<FieldDescription> fields,
    Optional<AdditionalProperties> additionalProperties,
    List<Discriminator> discriminators)
    implements TypeDescription {

  public SchemaDescription {
    fields = List.copyOf(fields);
    discriminators = List.copyOf(discriminators);
  }

  /**
   * The discriminator of a union.
   *
   * @param properties the names in JSON of its properties
   * @param alternatives lists of texts, one for each property in their order, each of which stands
   *     for the schema
   */
  public record Discriminator(List<String> properties, List<List<String>> alternatives) {
    public Discriminator {
      properties = List.copyOf(properties);
      alternatives = List.copyOf(alternatives);
    }

    private Stream<String> texts(String property) {
      int index = properties.indexOf(property);
      return index < 0 ? Stream.of() : alternatives.stream().map(texts -> texts.get(index));
    }
  }

  /** Whether a builder fills in a field: one text of a discriminator stands for the schema. */
  public boolean isFilledIn(FieldDescription field) {
    return discriminators.stream().flatMap(each -> each.texts(field.jsonName())).distinct().count()
        == 1;
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
