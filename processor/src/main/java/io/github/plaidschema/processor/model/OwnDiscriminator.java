package io.github.plaidschema.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The discriminator by which a union, or several of them, recognizes a schema as a variant.
 *
 * @param properties the names in JSON of its properties
 * @param alternatives lists of texts, one for each property in their order, each of which stands
 *     for the schema
 */
public record OwnDiscriminator(List<String> properties, List<List<String>> alternatives) {
  public OwnDiscriminator {
    properties = List.copyOf(properties);
    alternatives = List.copyOf(alternatives);
  }

  /** The texts of a property, none if it is not one of these. */
  Stream<String> texts(String property) {
    int index = properties.indexOf(property);
    return index < 0 ? Stream.of() : alternatives.stream().map(texts -> texts.get(index));
  }
}
