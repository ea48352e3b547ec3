package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.FOREIGN_ANNOTATION;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Warns of annotations of other libraries that would change the JSON there, and change nothing
 * here. They are known by their names.
 */
final class ForeignAnnotationRule {
  private static final List<String> LIBRARIES =
      List.of(
          "com.fasterxml.jackson.",
          "com.google.gson.annotations.",
          "com.squareup.moshi.",
          "jakarta.json.bind.annotation.",
          "javax.json.bind.annotation.",
          "kotlinx.serialization.",
          "tools.jackson.");

  private static final Set<String> NAMES =
      Set.of("Json", "JsonProperty", "JsonbProperty", "SerialName", "SerializedName");

  private static final Set<String> NAMINGS = Set.of("JsonNaming");

  private static final Set<String> CODECS =
      Set.of(
          "JsonAdapter",
          "JsonDeserialize",
          "JsonFormat",
          "JsonSerialize",
          "JsonbDateFormat",
          "JsonbNumberFormat",
          "JsonbTypeAdapter",
          "JsonbTypeDeserializer",
          "JsonbTypeSerializer",
          "Serializable");

  private static final Set<String> UNIONS =
      Set.of("JsonSubTypes", "JsonTypeInfo", "JsonTypeName", "JsonbTypeInfo", "JsonbSubtype");

  /** Say that a value may be null, in other words than the annotations that are understood. */
  private static final Set<String> NULLNESS =
      Set.of(
          "CheckForNull",
          "MaybeNull",
          "NullableDecl",
          "NullableType",
          "PossiblyNull",
          "RecentlyNullable");

  private final Diagnostics diagnostics;

  ForeignAnnotationRule(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Checks an accessor and what it overrides. */
  void check(Accessor accessor) {
    Stream.concat(Stream.of(accessor.method()), accessor.inherited().stream())
        .filter(method -> !Suppression.of(FOREIGN_ANNOTATION, method))
        .forEach(
            method ->
                Stream.<AnnotatedConstruct>of(method, method.getReturnType())
                    .flatMap(each -> each.getAnnotationMirrors().stream())
                    .forEach(each -> check(each, method, nameOf(method))));
  }

  /** Checks an interface, an enum or a constant. */
  void check(Element element, String name) {
    if (!Suppression.of(FOREIGN_ANNOTATION, element)) {
      element.getAnnotationMirrors().forEach(each -> check(each, element, name));
    }
  }

  private static String nameOf(ExecutableElement method) {
    return Accessor.displayName(MoreElements.asType(method.getEnclosingElement()))
        + "."
        + method.getSimpleName();
  }

  private void check(AnnotationMirror annotation, Element element, String name) {
    TypeElement type = MoreTypes.asTypeElement(annotation.getAnnotationType());
    String simpleName = type.getSimpleName().toString();
    advice(type.getQualifiedName().toString(), simpleName)
        .ifPresent(
            advice ->
                diagnostics.add(
                    FOREIGN_ANNOTATION,
                    element,
                    "%s: @%s changes nothing here. %s, or write @SuppressWarnings(\"%s\") if it is meant for another library."
                        .formatted(name, simpleName, advice, FOREIGN_ANNOTATION.text())));
  }

  private static Optional<String> advice(String qualifiedName, String simpleName) {
    if (NULLNESS.contains(simpleName)) {
      return Optional.of("Use @Nullable of org.jspecify.annotations");
    }
    if (LIBRARIES.stream().noneMatch(qualifiedName::startsWith)) {
      return Optional.empty();
    }
    if (NAMES.contains(simpleName)) {
      return Optional.of("Use @JsonName");
    }
    if (NAMINGS.contains(simpleName)) {
      return Optional.of("Use @JsonNaming of io.github.plaidschema");
    }
    if (CODECS.contains(simpleName)) {
      return Optional.of("Use @JsonWith");
    }
    return Optional.of(UNIONS.contains(simpleName) ? "Use @PlaidUnion" : "Remove it");
  }
}
