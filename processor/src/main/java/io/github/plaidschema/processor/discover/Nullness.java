package io.github.plaidschema.processor.discover;

import com.google.auto.common.MoreTypes;
import io.github.plaidschema.model.classfile.TypePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What is marked with an annotation of the simple name {@code Nullable}, whosever it is: types,
 * methods, and parts of types.
 */
final class Nullness {
  private final InheritedNullness inherited;

  Nullness(InheritedNullness inherited) {
    this.inherited = inherited;
  }

  /** Whether an accessor may return null. */
  boolean isNullable(Accessor accessor) {
    return isMarked(accessor.returnType()) || isNullable(accessor.method());
  }

  /** Whether a method may return null, as its own declaration says. */
  boolean isNullable(ExecutableElement method) {
    return isMarked(method)
        || isMarked(method.getReturnType())
        || inherited.nullableParts(method).contains(TypePath.WHOLE);
  }

  /** The type arguments of what an accessor returns, and theirs, that may be null. */
  Set<TypePath> nullableArguments(Accessor accessor) {
    return nullableArguments(accessor.method(), accessor.returnType());
  }

  /**
   * The same of a method.
   *
   * @param returnType what it returns as a member of an interface; compilers that replace type
   *     variables in it forget annotations, which its declaration still has
   */
  Set<TypePath> nullableArguments(ExecutableElement method, TypeMirror returnType) {
    Set<TypePath> arguments = new HashSet<>(inherited.nullableParts(method));
    arguments.remove(TypePath.WHOLE);
    collectArguments(returnType, TypePath.WHOLE, arguments);
    collectArguments(method.getReturnType(), TypePath.WHOLE, arguments);
    return arguments;
  }

  private void collectArguments(TypeMirror type, TypePath path, Set<TypePath> into) {
    if (type.getKind() != TypeKind.DECLARED) {
      return;
    }
    List<? extends TypeMirror> arguments = MoreTypes.asDeclared(type).getTypeArguments();
    for (int number = 0; number < arguments.size(); number++) {
      TypePath part = path.argument(number);
      if (isMarked(arguments.get(number))) {
        into.add(part);
      }
      collectArguments(arguments.get(number), part, into);
    }
  }

  /** Whether the annotation stands at a type or a method itself. */
  private static boolean isMarked(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .map(annotation -> annotation.getAnnotationType().asElement())
        .anyMatch(annotation -> annotation.getSimpleName().contentEquals("Nullable"));
  }

  /** What the compiler does not tell of methods in class files. */
  interface InheritedNullness {

    /** The parts of what a method returns that may be null. */
    Set<TypePath> nullableParts(ExecutableElement method);
  }
}
