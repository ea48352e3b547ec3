package io.github.plaidschema.openapi.name;

import java.util.List;

/**
 * A union that somebody makes of objects of the document.
 *
 * @param discriminators the properties that tell them apart; at least one
 * @param variants in their order
 * @param except names of schemas that are not among them, or patterns
 */
public record UnionOverride(
    List<String> discriminators, List<Variant> variants, List<String> except) {

  /**
   * An object, or several.
   *
   * @param schema its name, or a pattern in which each {@code *} stands for any characters
   * @param values of the discriminator, lists of one for each property; none for those that the
   *     schema states
   */
  public record Variant(String schema, List<List<String>> values) {}
}
