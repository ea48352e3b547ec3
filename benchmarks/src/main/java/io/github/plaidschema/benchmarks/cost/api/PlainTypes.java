package io.github.plaidschema.benchmarks.cost.api;

import io.github.plaidschema.PlaidUnion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types of accessors, as every processor knows them. */
final class PlainTypes {
  private static final String JSON = "io.github.plaidschema.json.";
  private static final String TEXT = "java.lang.String";

  private PlainTypes() {}

  /** The simple name of a type, with the simple names of those around it before. */
  static String flatName(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? flatName(outer) + "_" + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  /** A type as source: an open enum as the enum, any JSON and any union as a text. */
  static String source(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return type.getKind().name().toLowerCase(Locale.ROOT);
    }
    TypeElement element = element(type);
    String name = element.getQualifiedName().toString();
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    if (name.equals(JSON + "OpenEnum")) {
      return source(arguments.get(0));
    }
    if (name.startsWith(JSON + "JsonValue") || element.getAnnotation(PlaidUnion.class) != null) {
      return TEXT;
    }
    String simple = isOfTheApi(element) ? flatName(element) : name;
    return arguments.isEmpty()
        ? simple
        : arguments.stream()
            .map(PlainTypes::source)
            .collect(Collectors.joining(", ", simple + "<", ">"));
  }

  /** Adds the top-level types of the API in a type. */
  static void addReferences(TypeMirror type, Set<String> references) {
    if (type.getKind() != TypeKind.DECLARED) {
      return;
    }
    TypeElement element = element(type);
    if (isOfTheApi(element)) {
      references.add(top(element).getSimpleName().toString());
    }
    ((DeclaredType) type)
        .getTypeArguments()
        .forEach(argument -> addReferences(argument, references));
  }

  private static TypeElement element(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      throw new IllegalArgumentException("the type of an accessor: " + type);
    }
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  private static boolean isOfTheApi(TypeElement type) {
    return top(type).getQualifiedName().toString().startsWith(ImportedApi.PACKAGE + ".");
  }

  private static TypeElement top(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer ? top(outer) : type;
  }
}
