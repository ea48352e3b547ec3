package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A Java enum and what its constants are called in JSON.
 *
 * @param constants in the order of their declaration
 * @param fallback the constant that stands for every unknown text
 */
public record EnumType(ClassName type, List<Constant> constants, Optional<String> fallback) {

  public EnumType {
    constants = List.copyOf(constants);
  }

  /** A constant and its text in JSON. */
  public record Constant(String name, String jsonName) {}
}
