package io.github.plaidschema.processor.discover;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types in a type that do not exist. */
final class MissingTypes {
  private MissingTypes() {}

  /**
   * All of them. To the Eclipse compiler a type does not exist either if one of its arguments does
   * not.
   */
  static List<TypeMirror> in(TypeMirror type) {
    List<TypeMirror> inside = parts(type).flatMap(part -> in(part).stream()).toList();
    return inside.isEmpty() && type.getKind() == TypeKind.ERROR ? List.of(type) : inside;
  }

  private static Stream<? extends TypeMirror> parts(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Stream.of(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream()
        : Stream.empty();
  }
}
