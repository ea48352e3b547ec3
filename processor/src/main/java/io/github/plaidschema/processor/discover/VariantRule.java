package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.UNION_NO_VARIANTS;
import static io.github.plaidschema.processor.report.DiagnosticId.UNION_VARIANT;

import io.github.plaidschema.PlaidSchema;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What a type has to be that a union permits and that does not stand for the unknown ones. */
final class VariantRule {
  private final TypeElement union;
  private final Diagnostics diagnostics;

  VariantRule(TypeElement union, Diagnostics diagnostics) {
    this.union = union;
    this.diagnostics = diagnostics;
  }

  /** Reports what the type is not, and returns whether it is worth a look. */
  boolean check(TypeElement type) {
    String name = Accessor.displayName(type);
    if (type.getKind() != ElementKind.INTERFACE) {
      report(
          "permits %s, which is %s. Make it an interface, and annotate it with @PlaidSchema."
              .formatted(name, InterfaceRules.kindOf(type)));
      return false;
    }
    if (UnionDiscovery.isUnion(type)) {
      report(
          "permits %s, which is a union itself. Let the variants of %s extend %s directly, and permit them."
              .formatted(name, name, Accessor.displayName(union)));
      return false;
    }
    if (type.getAnnotation(PlaidSchema.class) == null) {
      report(
          "permits %s, which is not a variant. Annotate it with @PlaidSchema, or let it extend UnknownVariant if it stands for the unknown ones."
              .formatted(name));
      return false;
    }
    return true;
  }

  private void report(String text) {
    diagnostics.add(UNION_VARIANT, union, Accessor.displayName(union) + " " + text);
  }

  /** Reports a union that nothing can be read as. */
  void checkAny(int permitted) {
    if (permitted == 0) {
      diagnostics.add(
          UNION_NO_VARIANTS,
          union,
          "%s has no variant but the unknown one. Add a @PlaidSchema interface that extends it for each."
              .formatted(Accessor.displayName(union)));
    }
  }
}
