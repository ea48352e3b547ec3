package io.github.plaidschema.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What the methods of an interface return, inherited ones included. */
final class ReturnTypes {
  private final Types types;

  ReturnTypes(Types types) {
    this.types = types;
  }

  /** What a method returns as a member of the interface: type variables are resolved. */
  TypeMirror of(ExecutableElement method, TypeElement schema) {
    return member(method, schema).getReturnType();
  }

  /** The type of a method as a member of the interface. */
  ExecutableType member(ExecutableElement method, TypeElement schema) {
    // Asked of the schema itself, the Eclipse compiler takes any method of that name for this one.
    DeclaredType declaring =
        supertype(
                MoreTypes.asDeclared(schema.asType()),
                MoreElements.asType(method.getEnclosingElement()))
            .orElseThrow(() -> new IllegalArgumentException(method + " is none of " + schema));
    return (ExecutableType) types.asMemberOf(declaring, method);
  }

  private Optional<DeclaredType> supertype(DeclaredType type, TypeElement declaring) {
    if (type.asElement().equals(declaring)) {
      return Optional.of(type);
    }
    return types.directSupertypes(type).stream()
        .filter(parent -> parent.getKind() == TypeKind.DECLARED)
        .flatMap(parent -> supertype(MoreTypes.asDeclared(parent), declaring).stream())
        .findFirst();
  }

  /** Whether a method that returns {@code type} can override one that returns {@code other}. */
  boolean canReplace(TypeMirror type, TypeMirror other) {
    return types.isSameType(type, other)
        || (type.getKind() == TypeKind.DECLARED
            && other.getKind() == TypeKind.DECLARED
            && types.isSubtype(type, other));
  }
}
