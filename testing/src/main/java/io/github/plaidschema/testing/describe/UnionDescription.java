package io.github.plaidschema.testing.describe;

import java.util.List;

/**
 * What a {@code @PlaidUnion} interface says.
 *
 * @param binaryName as class loaders call it, such as {@code com.example.Outer$Inner}
 * @param displayName as messages call it, such as {@code Outer.Inner}
 * @param discriminators the names in JSON of the properties that tell objects apart; none if their
 *     shape does
 * @param variants in the order in which the class file names them
 * @param unknown the binary name of the interface of all that is none of the variants
 * @since 0.1.0
 */
public record UnionDescription(
    String binaryName,
    String displayName,
    List<String> discriminators,
    List<Variant> variants,
    String unknown)
    implements TypeDescription {

  public UnionDescription {
    discriminators = List.copyOf(discriminators);
    variants = List.copyOf(variants);
  }

  /**
   * A variant.
   *
   * @param alternatives lists of texts, one for each discriminator in their order, each of which
   *     stands for it; none if it is not an object, or if there is no discriminator
   */
  public record Variant(SchemaDescription schema, List<List<String>> alternatives) {
    public Variant {
      alternatives = List.copyOf(alternatives);
    }
  }
}
