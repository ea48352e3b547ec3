package io.github.plaidschema.processor.discover;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.RuntimeTypes;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What to write instead of a type that no field can have. */
final class TypeAdvice {
  private static final String GENERAL =
      "Use a @PlaidSchema interface, or name a codec with @JsonWith.";

  private static final TypeName NAMELESS = ClassName.get("", "Unknown");

  private TypeAdvice() {}

  /** For a class or interface without type parameters. */
  static String forType(TypeElement type) {
    String name = type.getQualifiedName().toString();
    boolean isAnnotatable = type.getKind() == ElementKind.INTERFACE && !name.startsWith("java.");
    return isAnnotatable && forType(name).equals(GENERAL)
        ? "Annotate it with @PlaidSchema, or name a codec with @JsonWith."
        : forType(name);
  }

  /** For a type of that name; a primitive goes by the name of its box. */
  static String forType(String name) {
    if (name.startsWith(RuntimeTypes.JSON_VALUE.canonicalName() + ".")) {
      return "Use JsonValue.";
    }
    return switch (name) {
      case "java.lang.Object", "java.lang.Void" -> "Use JsonValue for any JSON.";
      case "java.lang.Byte", "java.lang.Short" -> "Use int.";
      case "java.lang.Float" -> "Use double or BigDecimal.";
      case "java.lang.Number" -> "Use BigDecimal, int, long or double.";
      case "java.lang.Character", "java.lang.CharSequence" -> "Use String.";
      case "java.util.Date", "java.util.Calendar", "java.sql.Timestamp" ->
          "Use Instant or OffsetDateTime.";
      case "java.sql.Date" -> "Use LocalDate.";
      case "java.time.ZonedDateTime" -> "Use OffsetDateTime.";
      case "java.net.URL" -> "Use URI.";
      default -> GENERAL;
    };
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

  static String forArray(ArrayType type) {
    String list = "Use %s.".formatted(listOf(type));
    return plainName(type.getComponentType()).equals(TypeName.BYTE)
        ? "Use String for encoded bytes, or List<Integer>."
        : list;
  }

  private static String listOf(ArrayType type) {
    TypeMirror component = type.getComponentType();
    String element = component instanceof ArrayType inner ? listOf(inner) : elementOf(component);
    return "List<" + element + ">";
  }

  /** Of a list, in place of that of an array. */
  private static String elementOf(TypeMirror component) {
    return switch (component.getKind()) {
      case BYTE, SHORT -> "Integer";
      case FLOAT -> "Double";
      case CHAR -> "String";
      default -> boxed(component);
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
    // Of a generic type that is misused, javac tells no name at all.
    boolean isNameless =
        MissingTypes.in(type).stream().anyMatch(missing -> missing.toString().startsWith("<"));
    return isNameless ? NAMELESS : TypeName.get(type).withoutAnnotations();
  }

  /** As {@link #simpleName}, of what a collection can hold. */
  static String boxed(TypeMirror type) {
    return withoutPackages(plainName(type).box());
  }

  /** Without annotations and packages, as the author wrote it. */
  static String simpleName(TypeMirror type) {
    return withoutPackages(plainName(type));
  }

  /** Without packages, as the author wrote it. */
  static String withoutPackages(TypeName type) {
    return type.toString().replaceAll("\\b[a-z_]\\w*\\.", "");
  }

  /** What a type that does not exist is called; javac forgets the names of generic ones. */
  static String missingName(TypeMirror type) {
    String name = type.toString();
    return name.startsWith("<") ? "of the accessor" : name;
  }
}
