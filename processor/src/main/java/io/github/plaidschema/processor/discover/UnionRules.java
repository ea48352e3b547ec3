package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.NOT_AN_INTERFACE;
import static io.github.plaidschema.processor.report.DiagnosticId.UNION_AND_SCHEMA;
import static io.github.plaidschema.processor.report.DiagnosticId.UNION_NOT_SEALED;

import io.github.plaidschema.PlaidSchema;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What a union has to be before its variants are looked at. */
final class UnionRules {
  private UnionRules() {}

  /** Reports what it is not, and returns whether its variants are worth a look. */
  static boolean check(TypeElement type, Diagnostics diagnostics) {
    String name = Accessor.displayName(type);
    if (type.getKind() != ElementKind.INTERFACE) {
      diagnostics.add(
          NOT_AN_INTERFACE,
          type,
          "%s is %s. @PlaidUnion stands for the interfaces that extend it: declare \"sealed interface %s\"."
              .formatted(name, InterfaceRules.kindOf(type), type.getSimpleName()));
      return false;
    }
    if (type.getAnnotation(PlaidSchema.class) != null) {
      diagnostics.add(
          UNION_AND_SCHEMA,
          type,
          "%s is marked with @PlaidSchema and @PlaidUnion, but is an object or one of several. Remove one of the annotations."
              .formatted(name));
    }
    InterfaceRules.checkTypeParameters(type, "@PlaidUnion", diagnostics);
    InterfaceRules.checkNotPrivate(type, diagnostics);
    if (!type.getModifiers().contains(Modifier.SEALED)) {
      diagnostics.add(
          UNION_NOT_SEALED,
          type,
          "%s is not sealed, so that nothing says which variants it has. Declare \"sealed interface %s\", and permit its variants."
              .formatted(name, type.getSimpleName()));
      return false;
    }
    return type.getTypeParameters().isEmpty();
  }
}
