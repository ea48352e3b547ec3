package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.MISSING_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.UNION_DISCRIMINATOR;
import static io.github.plaidschema.processor.report.DiagnosticId.UNION_MAPPING;
import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreTypes;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.model.Naming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What the annotation of a union says.
 *
 * @param properties the names in JSON of the properties that tell objects apart; none if there is
 *     no discriminator
 * @param mapping the texts of them that are named, in their order
 * @param miscounted the types with a mapping that has too few texts, or too many
 * @param naming what becomes of the names of variants that no mapping names
 */
record Discriminator(
    List<String> properties, List<Mapping> mapping, Set<TypeElement> miscounted, Naming naming) {

  /**
   * Texts and the type that they stand for.
   *
   * @param texts one for each property, in their order
   */
  record Mapping(List<String> texts, TypeElement variant) {}

  static Discriminator of(TypeElement union, Diagnostics diagnostics) {
    AnnotationMirror annotation = Accessor.mirror(union, PlaidUnion.class).orElseThrow();
    List<String> properties = properties(annotation);
    checkProperties(union, properties, diagnostics);
    List<Mapping> mapping = new ArrayList<>();
    Set<TypeElement> miscounted = new HashSet<>();
    for (AnnotationMirror mapped : mappings(annotation)) {
      List<String> texts = texts(mapped, "value");
      variant(union, quoted(texts), value(mapped, "variant"), diagnostics)
          .ifPresent(
              variant -> {
                if (isWhole(union, texts, properties, diagnostics)) {
                  mapping.add(new Mapping(texts, variant));
                } else {
                  miscounted.add(variant);
                }
              });
    }
    if (properties.isEmpty() && !mapping.isEmpty()) {
      diagnostics.add(
          UNION_MAPPING,
          union,
          "%s maps texts, but names no discriminator that has them. Name the property, or remove the mapping."
              .formatted(Accessor.displayName(union)));
    }
    return new Discriminator(
        properties, List.copyOf(mapping), Set.copyOf(miscounted), Namings.of(union));
  }

  /** A single empty string is none, as it was the default when there was one property at most. */
  private static List<String> properties(AnnotationMirror annotation) {
    List<String> named = texts(annotation, "discriminator");
    return named.equals(List.of("")) ? List.of() : named;
  }

  private static void checkProperties(
      TypeElement union, List<String> properties, Diagnostics diagnostics) {
    if (!isSound(properties)) {
      diagnostics.add(
          UNION_DISCRIMINATOR,
          union,
          "%s names %s in its discriminator. Name each property once."
              .formatted(
                  Accessor.displayName(union),
                  properties.contains("") ? "an empty property" : "a property twice"));
    }
  }

  /** Whether there is a text for each property; without any, another diagnostic says so. */
  private static boolean isWhole(
      TypeElement union, List<String> texts, List<String> properties, Diagnostics diagnostics) {
    if (properties.isEmpty() || texts.size() == properties.size()) {
      return true;
    }
    diagnostics.add(
        UNION_MAPPING,
        union,
        "%s has a mapping of %s, but its discriminator is %s. Write one text for each property, in the same order."
            .formatted(
                Accessor.displayName(union),
                texts.isEmpty() ? "no text" : quoted(texts),
                quoted(properties)));
    return false;
  }

  /**
   * The texts for a variant, each of which has one for each property: those of the mapping, else
   * its simple name, which several properties cannot have.
   */
  List<List<String>> texts(TypeElement variant) {
    List<List<String>> mapped =
        mapping.stream()
            .filter(each -> each.variant().equals(variant))
            .map(Mapping::texts)
            .toList();
    return mapped.isEmpty() && properties.size() == 1
        ? List.of(List.of(naming.of(variant.getSimpleName().toString())))
        : mapped;
  }

  /** Whether each property is named, and once. */
  boolean isSound() {
    return isSound(properties);
  }

  private static boolean isSound(List<String> properties) {
    return !properties.contains("") && Set.copyOf(properties).size() == properties.size();
  }

  /** {@code "a"}, or {@code "a", "b"}. */
  static String quoted(List<String> texts) {
    return texts.stream().map(text -> "\"" + text + "\"").collect(joining(", "));
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

  /** A string, or an array of them: what class files of earlier versions have is a string. */
  private static List<String> texts(AnnotationMirror annotation, String name) {
    Object value = value(annotation, name).orElse(List.of());
    if (value instanceof String text) {
      return List.of(text);
    }
    return value instanceof List<?> list
        ? list.stream()
            .map(element -> ((AnnotationValue) element).getValue())
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .toList()
        : List.of();
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
      TypeElement union, String texts, Optional<Object> variant, Diagnostics diagnostics) {
    if (variant.isPresent() && variant.get() instanceof TypeMirror type) {
      if (type instanceof DeclaredType && type.getKind() == TypeKind.DECLARED) {
        return Optional.of(MoreTypes.asTypeElement(type));
      }
      if (type.getKind() != TypeKind.ERROR) {
        diagnostics.add(
            UNION_MAPPING,
            union,
            "%s maps %s to %s, which is none of its variants that are objects. Name one of these."
                .formatted(Accessor.displayName(union), texts, type));
        return Optional.empty();
      }
    }
    diagnostics.add(
        MISSING_TYPE,
        union,
        "%s: the type that %s is mapped to does not exist, and no annotation processor has written it. Check its name and imports."
            .formatted(Accessor.displayName(union), texts));
    return Optional.empty();
  }
}
