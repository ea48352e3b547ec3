package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.UNION_DISCRIMINATOR;

import io.github.plaidschema.processor.model.EnumType;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.FieldType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Each variant has a field for the property that tells it apart: it is what the variant writes, so
 * that what is built is read as the same variant.
 */
final class DiscriminatorFieldRule {
  private final TypeElement union;
  private final Diagnostics diagnostics;

  DiscriminatorFieldRule(TypeElement union, Diagnostics diagnostics) {
    this.union = union;
    this.diagnostics = diagnostics;
  }

  /** Checks a variant, for which the property has some texts. */
  void check(VariantView variant, String property, List<String> texts) {
    if (variant.hasErrors()) {
      return;
    }
    Optional<Field> field =
        variant.schema().fields().stream()
            .filter(candidate -> candidate.jsonName().equals(property))
            .findFirst();
    if (field.isEmpty()) {
      diagnostics.add(
          UNION_DISCRIMINATOR,
          variant.type(),
          "%s has no field \"%s\", by which %s tells its variants apart. Add one that is a String or an enum."
              .formatted(variant.displayName(), property, Accessor.displayName(union)));
      return;
    }
    FieldType type = field.get().type();
    if (!isText(type)) {
      report(
          variant,
          field.get(),
          "tells the variants of %s apart, but %s is not a string. Use String or an enum."
              .formatted(Accessor.displayName(union), TypeAdvice.withoutPackages(type.typeName())));
    } else if (type instanceof FieldType.ClosedEnum closed) {
      texts.stream()
          .filter(text -> !canRead(closed.enumType(), text))
          .forEach(
              text ->
                  report(
                      variant,
                      field.get(),
                      "is \"%s\" for %s, but %s has no constant for it. Add one, or use OpenEnum<%s>."
                          .formatted(
                              text,
                              Accessor.displayName(union),
                              closed.enumType().type().simpleName(),
                              closed.enumType().type().simpleName())));
    }
  }

  private static boolean isText(FieldType type) {
    return type instanceof FieldType.EnumOf || type.equals(FieldType.Scalar.STRING);
  }

  private static boolean canRead(EnumType type, String text) {
    return type.fallback().isPresent()
        || type.constants().stream().anyMatch(constant -> constant.jsonName().equals(text));
  }

  private void report(VariantView variant, Field field, String text) {
    diagnostics.add(
        UNION_DISCRIMINATOR,
        declaration(variant.type(), field),
        "%s.%s %s".formatted(variant.displayName(), field.accessor(), text));
  }

  /** The accessor, or the variant that inherits it. */
  private static Element declaration(TypeElement variant, Field field) {
    return ElementFilter.methodsIn(variant.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(field.accessor()))
        .map(method -> (Element) method)
        .findFirst()
        .orElse(variant);
  }
}
