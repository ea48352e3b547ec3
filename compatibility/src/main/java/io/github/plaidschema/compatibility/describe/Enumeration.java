package io.github.plaidschema.compatibility.describe;

import java.util.List;
import java.util.Optional;

/**
 * An enum whose constants stand for texts.
 *
 * @param constants in the order of their declaration
 * @param fallback the constant that stands for all other texts
 * @since 0.1.0
 */
public record Enumeration(Head head, List<Constant> constants, Optional<String> fallback)
    implements Declaration {

  public Enumeration {
    constants = List.copyOf(constants);
  }

  /**
   * A constant.
   *
   * @param text what JSON calls it
   */
  public record Constant(String name, String text, boolean isDeprecated) {}

  @Override
  public String kind() {
    return "enum";
  }
}
