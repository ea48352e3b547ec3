package io.github.plaidschema.compatibility.describe;

import java.util.List;
import java.util.Optional;

/**
 * A sealed interface that is one of several variants.
 *
 * @param discriminators the properties that tell them apart; none if their shape does
 * @param variants those that are known, in their order
 * @param unknown the interface that stands for all others, if it was found
 * @since 0.1.0
 */
public record Union(
    Head head, List<String> discriminators, List<Variant> variants, Optional<String> unknown)
    implements Declaration {

  public Union {
    discriminators = List.copyOf(discriminators);
    variants = List.copyOf(variants);
  }

  /**
   * A variant.
   *
   * @param type its name in full
   * @param texts those of the discriminator that stand for it: lists of one for each property
   */
  public record Variant(String type, List<List<String>> texts) {
    public Variant {
      texts = List.copyOf(texts);
    }
  }

  @Override
  public String kind() {
    return "union";
  }
}
