package io.github.plaidschema.processor.discover;

import com.google.auto.common.MoreTypes;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
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
    TypeMirror member = types.asMemberOf(MoreTypes.asDeclared(schema.asType()), method);
    return ((ExecutableType) member).getReturnType();
  }

  /** Whether a method that returns {@code type} can override one that returns {@code other}. */
  boolean canReplace(TypeMirror type, TypeMirror other) {
    return types.isSameType(type, other)
        || (type.getKind() == TypeKind.DECLARED
            && other.getKind() == TypeKind.DECLARED
            && types.isSubtype(type, other));
  }
}
