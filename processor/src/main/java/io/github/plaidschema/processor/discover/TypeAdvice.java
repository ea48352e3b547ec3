package io.github.plaidschema.processor.discover;

import com.palantir.javapoet.TypeName;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What to write instead of a type that no field can have. */
final class TypeAdvice {
  static final String GENERAL = "Use a @PlaidSchema interface, or name a codec with @JsonWith.";

  private TypeAdvice() {}

  static String forType(TypeElement type) {
    if (type.getQualifiedName().contentEquals("java.lang.Object")) {
      return "Use JsonValue for any JSON.";
    }
    return type.getKind() == ElementKind.INTERFACE
        ? "Annotate it with @PlaidSchema, or name a codec with @JsonWith."
        : GENERAL;
  }

  static String forGeneric(String name) {
    return switch (name) {
      case "java.util.Collection",
          "java.lang.Iterable",
          "java.util.ArrayList",
          "java.util.LinkedList" ->
          "Use List<T> or Set<T>.";
      case "java.util.SortedSet",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet" ->
          "Use Set<T>, which keeps the order of the document.";
      case "java.util.SortedMap",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap" ->
          "Use Map<String, T>, which keeps the order of the document.";
      default -> GENERAL;
    };
  }

  /** The type with arguments, as an example of what a raw one lacks. */
  static String exampleOf(DeclaredType type) {
    String name = type.asElement().getSimpleName().toString();
    return switch (name) {
      case "Map" -> "Map<String, String>";
      case "OpenEnum" -> "OpenEnum<E>";
      default -> name + "<String>";
    };
  }

  /** Without annotations. */
  static TypeName plainName(TypeMirror type) {
    return TypeName.get(type).withoutAnnotations();
  }

  /** Without annotations and packages, as the author wrote it. */
  static String simpleName(TypeMirror type) {
    return plainName(type).toString().replaceAll("\\b[a-z_]\\w*\\.", "");
  }
}
