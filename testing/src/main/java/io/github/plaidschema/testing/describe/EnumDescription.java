package io.github.plaidschema.testing.describe;

import java.util.List;
import java.util.Optional;

/**
 * A Java enum and what its constants are called in JSON.
 *
 * @param constants in the order of their declaration
 * @param fallback the name of the constant that stands for every unknown text
 * @since 0.1.0
 */
public record EnumDescription(
    String binaryName, List<Constant> constants, Optional<String> fallback) {

  public EnumDescription {
    constants = List.copyOf(constants);
  }

  /** A constant and its text in JSON. */
  public record Constant(String name, String jsonName) {}

  /** The texts of all constants. */
  public List<String> texts() {
    return constants.stream().map(Constant::jsonName).toList();
  }
}
