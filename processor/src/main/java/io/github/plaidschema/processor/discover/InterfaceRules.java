package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.GENERIC_INTERFACE;
import static io.github.plaidschema.processor.report.DiagnosticId.NOT_AN_INTERFACE;
import static io.github.plaidschema.processor.report.DiagnosticId.PRIVATE_INTERFACE;
import static io.github.plaidschema.processor.report.DiagnosticId.SEALED_INTERFACE;

import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What an annotated element has to be before its accessors are looked at. */
final class InterfaceRules {
  private InterfaceRules() {}

  /** Reports what it is not, and returns whether its accessors are worth a look. */
  static boolean check(TypeElement type, Diagnostics diagnostics) {
    String name = Accessor.displayName(type);
    if (type.getKind() != ElementKind.INTERFACE) {
      diagnostics.add(
          NOT_AN_INTERFACE,
          type,
          "%s is %s. @PlaidSchema describes a JSON object by the accessors of an interface: declare \"interface %s\"."
              .formatted(name, kindOf(type), type.getSimpleName()));
      return false;
    }
    checkTypeParameters(type, "@PlaidSchema", diagnostics);
    if (type.getModifiers().contains(Modifier.SEALED)) {
      diagnostics.add(
          SEALED_INTERFACE,
          type,
          "%s is sealed, so that no generated class can implement it. Remove \"sealed\", or use @PlaidUnion if it stands for its variants."
              .formatted(name));
    }
    checkNotPrivate(type, diagnostics);
    return type.getTypeParameters().isEmpty();
  }

  /** Reports type parameters. */
  static void checkTypeParameters(TypeElement type, String annotation, Diagnostics diagnostics) {
    if (!type.getTypeParameters().isEmpty()) {
      diagnostics.add(
          GENERIC_INTERFACE,
          type,
          "%s has type parameters, but JSON says nothing of them. Write one %s interface for each use, which extends the generic one without the annotation."
              .formatted(Accessor.displayName(type), annotation));
    }
  }

  /** Reports what no other class can refer to. */
  static void checkNotPrivate(TypeElement type, Diagnostics diagnostics) {
    if (isPrivate(type)) {
      diagnostics.add(
          PRIVATE_INTERFACE,
          type,
          "%s is private or stands in a private type, so that generated code cannot refer to it. Remove \"private\"."
              .formatted(Accessor.displayName(type)));
    }
  }

  /** As messages name it. */
  static String kindOf(TypeElement type) {
    return switch (type.getKind()) {
      case ENUM -> "an enum";
      case ANNOTATION_TYPE -> "an annotation";
      default -> "a " + type.getKind().name().toLowerCase(Locale.ROOT);
    };
  }

  private static boolean isPrivate(@Nullable Element element) {
    return element instanceof TypeElement
        && (element.getModifiers().contains(Modifier.PRIVATE)
            || isPrivate(element.getEnclosingElement()));
  }
}
