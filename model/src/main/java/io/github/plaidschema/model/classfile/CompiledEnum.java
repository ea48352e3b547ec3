package io.github.plaidschema.model.classfile;

import io.github.plaidschema.model.Naming;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a compiled enum says.
 *
 * @param constants in their order
 * @param fallback the name of the constant that stands for unknown strings
 */
public record CompiledEnum(List<Constant> constants, Optional<String> fallback) {

  /** A constant, and the string that it is in JSON. */
  public record Constant(String name, String jsonName, boolean isDeprecated) {}

  /**
   * Reads an enum.
   *
   * @param classes finds class files by their binary names
   */
  public static CompiledEnum of(ClassFile type, Function<String, Optional<ClassFile>> classes) {
    Naming naming = CompiledNaming.of(type, classes);
    return new CompiledEnum(
        type.constants().stream()
            .map(
                constant ->
                    new Constant(
                        constant.name(),
                        constant
                            .annotations()
                            .string("JsonName", "value")
                            .orElseGet(() -> naming.ofConstant(constant.name())),
                        constant.isDeprecated()))
            .toList(),
        type.constants().stream()
            .filter(constant -> constant.annotations().has("Fallback"))
            .map(ClassFile.Constant::name)
            .findFirst());
  }
}
