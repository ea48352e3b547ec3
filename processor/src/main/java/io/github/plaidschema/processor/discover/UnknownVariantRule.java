package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.UNION_UNKNOWN;

import com.google.auto.common.MoreElements;
import io.github.plaidschema.PlaidSchema;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What the interface has to be that stands for all values which are none of the variants. */
final class UnknownVariantRule {
  private final AccessorCollector accessors;
  private final Diagnostics diagnostics;

  UnknownVariantRule(AccessorCollector accessors, Diagnostics diagnostics) {
    this.accessors = accessors;
    this.diagnostics = diagnostics;
  }

  /** Reports why no generated class can stand for it. */
  void check(TypeElement type) {
    String name = Accessor.displayName(type);
    if (type.getKind() != ElementKind.INTERFACE
        || type.getModifiers().contains(Modifier.SEALED)
        || !type.getTypeParameters().isEmpty()) {
      diagnostics.add(
          UNION_UNKNOWN,
          type,
          "%s stands for the unknown variants, for which a class is generated. Declare \"non-sealed interface %s\", without type parameters."
              .formatted(name, type.getSimpleName()));
      return;
    }
    if (type.getAnnotation(PlaidSchema.class) != null) {
      diagnostics.add(
          UNION_UNKNOWN,
          type,
          "%s stands for the unknown variants, of which no fields are known. Remove @PlaidSchema, or UnknownVariant."
              .formatted(name));
      return;
    }
    abstractMethods(type)
        .forEach(
            method ->
                diagnostics.add(
                    UNION_UNKNOWN,
                    type,
                    "%s has nothing but its JSON, and cannot implement %s. Write a default method for it that looks into json()."
                        .formatted(name, nameOf(method))));
  }

  private Stream<ExecutableElement> abstractMethods(TypeElement type) {
    return Stream.concat(
            accessors.accessors(type).stream().map(Accessor::method),
            accessors.abstractMethodsWithParameters(type).stream())
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(method -> !method.getSimpleName().contentEquals("json"));
  }

  private static String nameOf(ExecutableElement method) {
    return Accessor.displayName(MoreElements.asType(method.getEnclosingElement()))
        + "."
        + method.getSimpleName();
  }

  /** Reports if a union has no such interface, or several. */
  void checkOne(TypeElement union, List<TypeElement> unknowns) {
    if (unknowns.isEmpty()) {
      diagnostics.add(
          UNION_UNKNOWN,
          union,
          "%1$s permits no interface for what is none of its variants. Add \"non-sealed interface Unknown extends %2$s, UnknownVariant {}\" to it, and permit it."
              .formatted(Accessor.displayName(union), union.getSimpleName()));
    }
    for (TypeElement second : unknowns.subList(Math.min(1, unknowns.size()), unknowns.size())) {
      diagnostics.add(
          UNION_UNKNOWN,
          second,
          "%s and %s both extend UnknownVariant, but one stands for all unknown variants of %s. Remove one of them."
              .formatted(
                  Accessor.displayName(second),
                  Accessor.displayName(unknowns.get(0)),
                  Accessor.displayName(union)));
    }
  }
}
