package io.github.plaidschema.processor.discover;

import com.google.auto.common.MoreElements;
import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.JsonNaming;
import io.github.plaidschema.WholeValue;
import io.github.plaidschema.model.Naming;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** How what no annotation names is called in JSON. */
final class Namings {
  private Namings() {}

  /**
   * The naming that holds for an element: its own, or that of the nearest type around it, or that
   * of its package.
   */
  static Naming of(Element element) {
    return statedBy(element)
        .orElseGet(
            () ->
                element.getKind() == ElementKind.PACKAGE
                    ? Naming.SNAKE_CASE
                    : of(
                        element.getEnclosingElement() == null
                            ? MoreElements.getPackage(element)
                            : element.getEnclosingElement()));
  }

  /** What an element says itself; nothing where the compiler rejects what it says. */
  private static Optional<Naming> statedBy(Element element) {
    return Accessor.mirror(element, JsonNaming.class).stream()
        .flatMap((AnnotationMirror mirror) -> mirror.getElementValues().values().stream())
        .map(value -> value.getValue())
        .filter(VariableElement.class::isInstance)
        .flatMap(
            value -> Naming.named(((VariableElement) value).getSimpleName().toString()).stream())
        .findFirst();
  }

  /** Whether the naming of a type would name anything that is declared in it. */
  static boolean haveEffectOn(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(method -> type.getKind().isInterface() && namesAProperty(method))
        || type.getEnclosedElements().stream()
            .anyMatch(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        || ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .anyMatch(Namings::haveEffectOn);
  }

  private static boolean namesAProperty(ExecutableElement method) {
    boolean isField =
        method.getModifiers().contains(Modifier.ABSTRACT)
            || method.getAnnotation(DefaultValue.class) != null;
    return isField
        && method.getParameters().isEmpty()
        && method.getAnnotation(WholeValue.class) == null
        && method.getAnnotation(AdditionalProperties.class) == null;
  }
}
