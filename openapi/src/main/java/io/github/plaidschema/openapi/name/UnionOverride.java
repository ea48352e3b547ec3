package io.github.plaidschema.openapi.name;

import java.util.List;

/**
 * A union that somebody makes of objects of the document.
 *
 * @param discriminator the property that tells them apart
 * @param variants in their order
 */
public record UnionOverride(String discriminator, List<Variant> variants) {

  /**
   * An object.
   *
   * @param values of the discriminator; none for those that the schema states, else its name
   */
  public record Variant(String schema, List<String> values) {}
}
