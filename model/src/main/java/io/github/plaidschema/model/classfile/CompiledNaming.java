package io.github.plaidschema.model.classfile;

import io.github.plaidschema.model.Naming;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How what no annotation names is called in JSON, as compiled types and packages say. */
public final class CompiledNaming {
  /** The simple name of the annotation. */
  public static final String ANNOTATION = "JsonNaming";

  private CompiledNaming() {}

  /**
   * The naming of a type, or of the nearest type around it, or of its package.
   *
   * @param classes finds class files by their binary names, those of packages included
   * @throws IllegalArgumentException if it is one that is not known
   */
  static Naming of(ClassFile type, Function<String, Optional<ClassFile>> classes) {
    return Stream.concat(
            Stream.of(Optional.of(type)),
            Stream.concat(type.enclosing().stream(), Stream.of(packageInfo(type))).map(classes))
        .flatMap(Optional::stream)
        .flatMap(each -> statedBy(each).stream())
        .findFirst()
        .orElse(Naming.SNAKE_CASE);
  }

  private static Optional<Naming> statedBy(ClassFile type) {
    return type.annotations()
        .string(ANNOTATION, "value")
        .map(
            constant ->
                Naming.named(constant)
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                type.displayName() + " has a naming that is not known")));
  }

  private static String packageInfo(ClassFile type) {
    String name = type.binaryName();
    return name.substring(0, name.lastIndexOf('.') + 1) + "package-info";
  }
}
