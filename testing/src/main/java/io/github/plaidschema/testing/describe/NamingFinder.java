package io.github.plaidschema.testing.describe;

import io.github.plaidschema.JsonNaming;
import io.github.plaidschema.model.Naming;
import java.util.Optional;

/** Finds how what no annotation names is called in JSON. */
final class NamingFinder {
  private final ClassFileCache classes;

  NamingFinder(ClassFileCache classes) {
    this.classes = classes;
  }

  /** The naming of a type, or of the nearest type around it, or of its package. */
  Naming of(ClassFile type) {
    return statedBy(type)
        .or(() -> type.enclosing().map(outer -> of(classes.get(outer))))
        .or(() -> classes.find(packageInfo(type)).flatMap(NamingFinder::statedBy))
        .orElse(Naming.SNAKE_CASE);
  }

  private static Optional<Naming> statedBy(ClassFile type) {
    return type.annotations()
        .text(JsonNaming.class, "value")
        .map(
            constant ->
                Naming.named(constant)
                    .orElseThrow(
                        () ->
                            new DescriptionException(
                                type.displayName() + " has a naming that is not known")));
  }

  private static String packageInfo(ClassFile type) {
    String name = type.binaryName();
    return name.substring(0, name.lastIndexOf('.') + 1) + "package-info";
  }
}
