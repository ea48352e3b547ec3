package io.github.plaidschema.processor.reference;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.stream.Collectors;

/** What types are called on pages, and where their pages are: in a folder for each package. */
final class PageNames {
  private PageNames() {}

  /** The path of a type's page, such as {@code com.example/Outer.Inner.md}. */
  static String path(ClassName type) {
    return type.packageName().isEmpty() ? file(type) : type.packageName() + "/" + file(type);
  }

  /** The path of a type's page, as seen from the page of another. */
  static String relative(ClassName from, ClassName to) {
    if (from.packageName().equals(to.packageName())) {
      return file(to);
    }
    return from.packageName().isEmpty() ? path(to) : "../" + path(to);
  }

  private static String file(ClassName type) {
    return simple(type) + ".md";
  }

  /** A type without packages, such as {@code List<Outer.Inner>}. */
  static String simple(TypeName type) {
    if (type instanceof ClassName name) {
      return String.join(".", name.simpleNames());
    }
    if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream()
          .map(PageNames::simple)
          .collect(Collectors.joining(", ", simple(generic.rawType()) + "<", ">"));
    }
    return type instanceof ArrayTypeName array
        ? simple(array.componentType()) + "[]"
        : type.withoutAnnotations().toString();
  }
}
