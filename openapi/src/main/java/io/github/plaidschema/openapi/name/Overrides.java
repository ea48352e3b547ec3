package io.github.plaidschema.openapi.name;

import io.github.plaidschema.openapi.document.ValueKind;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody decided otherwise than the rules.
 *
 * @param schemas by the name of the schema, or by the place of one that stands within another
 * @param unions by the name of the schema that the union is, or becomes
 * @param operations by method and path, such as {@code POST /link/token/get}, or by operationId
 */
public record Overrides(
    Map<String, SchemaOverride> schemas,
    Map<String, UnionOverride> unions,
    Map<String, OperationOverride> operations) {

  public static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

  /**
   * For one schema.
   *
   * @param properties by their names in JSON
   * @param constants names of constants, by their texts
   */
  public record SchemaOverride(
      Optional<String> name,
      Map<String, PropertyOverride> properties,
      Map<String, String> constants) {

    static final SchemaOverride NONE = new SchemaOverride(Optional.empty(), Map.of(), Map.of());
  }

  /**
   * For one property.
   *
   * @param required whether it is required, whatever the document says
   * @param type of its values, or of the elements where it is an array or a map
   */
  public record PropertyOverride(
      Optional<String> name,
      Optional<Boolean> sensitive,
      Optional<Boolean> money,
      Optional<Boolean> required,
      Optional<ValueKind> type) {

    static final PropertyOverride NONE =
        new PropertyOverride(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  public SchemaOverride schema(String place) {
    return schemas.getOrDefault(place, SchemaOverride.NONE);
  }

  public PropertyOverride property(String place, String jsonName) {
    return schema(place).properties().getOrDefault(jsonName, PropertyOverride.NONE);
  }
}
