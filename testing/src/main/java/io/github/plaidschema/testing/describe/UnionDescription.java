package io.github.plaidschema.testing.describe;

import java.util.List;
import java.util.Optional;

/**
 * What a {@code @PlaidUnion} interface says.
 *
 * @param binaryName as class loaders call it, such as {@code com.example.Outer$Inner}
 * @param displayName as messages call it, such as {@code Outer.Inner}
 * @param discriminator the name in JSON of the property that tells objects apart
 * @param variants in the order in which the class file names them
 * @param unknown the binary name of the interface of all that is none of the variants
 * @since 0.1.0
 */
public record UnionDescription(
    String binaryName,
    String displayName,
    Optional<String> discriminator,
    List<Variant> variants,
    String unknown)
    implements TypeDescription {

  public UnionDescription {
    variants = List.copyOf(variants);
  }

  /**
   * A variant.
   *
   * @param texts those of the discriminator that stand for it; none if it is not an object, or if
   *     there is no discriminator
   */
  public record Variant(SchemaDescription schema, List<String> texts) {
    public Variant {
      texts = List.copyOf(texts);
    }
  }
}
