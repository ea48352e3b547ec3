package io.github.plaidschema.processor.discover;

import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;

/**
 * Whether a type or method is marked with an annotation of the simple name {@code Nullable},
 * whosever it is.
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
    return isMarked(method) || isMarked(method.getReturnType()) || inherited.isNullable(method);
  }

  /** Whether the annotation stands at a type or a method itself. */
  boolean isMarked(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .map(annotation -> annotation.getAnnotationType().asElement())
        .anyMatch(annotation -> annotation.getSimpleName().contentEquals("Nullable"));
  }

  /** What the compiler does not tell of methods in class files. */
  interface InheritedNullness {
    boolean isNullable(ExecutableElement method);
  }
}
