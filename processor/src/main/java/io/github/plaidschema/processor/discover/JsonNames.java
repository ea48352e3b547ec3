package io.github.plaidschema.processor.discover;

import io.github.plaidschema.JsonName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** What accessors are called in JSON. */
final class JsonNames {
  private JsonNames() {}

  /**
   * The name that an annotation states, on the declaration that counts or on one that it overrides;
   * else the one that the naming of the declaring interface gives. So interfaces that extend that
   * one do not rename the accessor.
   *
   * @param property what the accessor is called without the prefix of a bean
   */
  static String of(Accessor accessor, String property) {
    return accessor
        .annotation(JsonName.class)
        .map(JsonName::value)
        .orElseGet(() -> derived(accessor.method(), property));
  }

  /** The name that a declaration has by itself, and by those that it overrides. */
  static String of(
      ExecutableElement declaration, List<ExecutableElement> overridden, String property) {
    return Stream.concat(Stream.of(declaration), overridden.stream())
        .flatMap(each -> Optional.ofNullable(each.getAnnotation(JsonName.class)).stream())
        .map(JsonName::value)
        .findFirst()
        .orElseGet(() -> derived(declaration, property));
  }

  /** The name of an accessor that no annotation names. */
  static String derived(ExecutableElement declaration, String property) {
    return Namings.of(declaration).of(property);
  }
}
