package io.github.plaidschema.compatibility.describe;

import java.util.List;
import java.util.Optional;

/**
 * A sealed interface that is one of several variants.
 *
 * @param discriminator the property that tells them apart, if there is one
 * @param variants those that are known, in their order
 * @param unknown the interface that stands for all others, if it was found
 * @since 0.1.0
 */
public record Union(
    Head head, Optional<String> discriminator, List<Variant> variants, Optional<String> unknown)
    implements Declaration {

  public Union {
    variants = List.copyOf(variants);
  }

  /**
   * A variant.
   *
   * @param type its name in full
   * @param texts those of the discriminator that stand for it
   */
  public record Variant(String type, List<String> texts) {
    public Variant {
      texts = List.copyOf(texts);
    }
  }

  @Override
  public String kind() {
    return "union";
  }
}
