package io.github.plaidschema.model.classfile;

import io.github.plaidschema.model.SnakeCase;
import java.util.List;
import java.util.Optional;

/**
 * What a compiled enum says.
 *
 * @param constants in their order
 * @param fallback the name of the constant that stands for unknown strings
 */
public record CompiledEnum(List<Constant> constants, Optional<String> fallback) {

  /** A constant, and the string that it is in JSON. */
  public record Constant(String name, String jsonName, boolean isDeprecated) {}

  /** Reads an enum. */
  public static CompiledEnum of(ClassFile type) {
    return new CompiledEnum(
        type.constants().stream()
            .map(
                constant ->
                    new Constant(
                        constant.name(),
                        constant
                            .annotations()
                            .string("JsonName", "value")
                            .orElseGet(() -> SnakeCase.ofConstant(constant.name())),
                        constant.isDeprecated()))
            .toList(),
        type.constants().stream()
            .filter(constant -> constant.annotations().has("Fallback"))
            .map(ClassFile.Constant::name)
            .findFirst());
  }
}
