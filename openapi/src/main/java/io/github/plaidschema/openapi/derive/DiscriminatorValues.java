package io.github.plaidschema.openapi.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of the discriminator of a union.
 *
 * @param byObject lists of values, one for each property in their order, by the schemas that they
 *     mean
 * @param notes where values were found that the document states in words only, by schema
 * @param obstacle what stands in the way of a union
 */
record DiscriminatorValues(
    Map<String, List<List<String>>> byObject,
    Map<String, String> notes,
    Optional<String> obstacle) {

  static final DiscriminatorValues NONE =
      new DiscriminatorValues(Map.of(), Map.of(), Optional.empty());

  List<List<String>> of(String object) {
    return byObject.getOrDefault(object, List.of());
  }
}
