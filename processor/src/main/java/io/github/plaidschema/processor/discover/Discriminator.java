package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.MISSING_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.UNION_MAPPING;

import com.google.auto.common.MoreTypes;
import io.github.plaidschema.PlaidUnion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What the annotation of a union says.
 *
 * @param property the name in JSON of the property that tells objects apart
 * @param mapping the texts of it that are named, in their order
 */
record Discriminator(Optional<String> property, List<Mapping> mapping) {

  /** A text and the type that it stands for. */
  record Mapping(String text, TypeElement variant) {}

  static Discriminator of(TypeElement union, Diagnostics diagnostics) {
    AnnotationMirror annotation = Accessor.mirror(union, PlaidUnion.class).orElseThrow();
    Optional<String> property =
        value(annotation, "discriminator").map(String.class::cast).filter(name -> !name.isEmpty());
    List<Mapping> mapping = new ArrayList<>();
    for (AnnotationMirror mapped : mappings(annotation)) {
      String text = value(mapped, "value").map(String.class::cast).orElse("");
      variant(union, text, value(mapped, "variant"), diagnostics)
          .ifPresent(variant -> mapping.add(new Mapping(text, variant)));
    }
    if (property.isEmpty() && !mapping.isEmpty()) {
      diagnostics.add(
          UNION_MAPPING,
          union,
          "%s maps texts, but names no discriminator that has them. Name the property, or remove the mapping."
              .formatted(Accessor.displayName(union)));
    }
    return new Discriminator(property, List.copyOf(mapping));
  }

  /** Whether a text is named that stands for a variant. */
  boolean maps(TypeElement variant) {
    return mapping.stream().anyMatch(each -> each.variant().equals(variant));
  }

  private static List<AnnotationMirror> mappings(AnnotationMirror annotation) {
    return value(annotation, "mapping").stream()
        .flatMap(list -> ((List<?>) list).stream())
        .map(element -> (AnnotationMirror) ((AnnotationValue) element).getValue())
        .toList();
  }

  /** What an annotation says itself, not by default. */
  private static Optional<Object> value(AnnotationMirror annotation, String name) {
    return annotation.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
        .map(entry -> entry.getValue().getValue())
        .findFirst();
  }

  /** A class that does not exist is not a type to javac, and one of the kind ERROR to Eclipse. */
  private static Optional<TypeElement> variant(
      TypeElement union, String text, Optional<Object> variant, Diagnostics diagnostics) {
    if (variant.isPresent() && variant.get() instanceof TypeMirror type) {
      if (type instanceof DeclaredType && type.getKind() == TypeKind.DECLARED) {
        return Optional.of(MoreTypes.asTypeElement(type));
      }
      if (type.getKind() != TypeKind.ERROR) {
        diagnostics.add(
            UNION_MAPPING,
            union,
            "%s maps \"%s\" to %s, which is none of its variants that are objects. Name one of these."
                .formatted(Accessor.displayName(union), text, type));
        return Optional.empty();
      }
    }
    diagnostics.add(
        MISSING_TYPE,
        union,
        "%s: the type that \"%s\" is mapped to does not exist, and no annotation processor has written it. Check its name and imports."
            .formatted(Accessor.displayName(union), text));
    return Optional.empty();
  }
}
