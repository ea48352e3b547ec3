package io.github.plaidschema.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method of an interface that may describe a field.
 *
 * @param method the declaration that counts, of those with this name
 * @param inherited the declarations that it overrides, or that stand beside it in other
 *     super-interfaces
 * @param returnType what it returns as a member of the interface: type variables are resolved
 * @param schema the interface, which may inherit the method
 */
record Accessor(
    ExecutableElement method,
    List<ExecutableElement> inherited,
    TypeMirror returnType,
    TypeElement schema) {

  String name() {
    return method.getSimpleName().toString();
  }

  boolean isDefault() {
    return method.getModifiers().contains(Modifier.DEFAULT);
  }

  /** The interface that declares it. */
  TypeElement declaring() {
    return MoreElements.asType(method.getEnclosingElement());
  }

  /**
   * As messages name it: {@code LinkTokenGetResponse.metadata}. Where it is inherited, it is named
   * after the interface that declares it, so that one mistake leads to one message; but what a
   * generic interface declares is right or wrong for each interface that extends it.
   */
  String displayName() {
    return nameIn(declaring().getTypeParameters().isEmpty() ? declaring() : schema);
  }

  /** As a message names it that is about an interface. */
  String nameIn(TypeElement type) {
    return displayName(type) + "." + name();
  }

  static String displayName(TypeElement type) {
    Element enclosing = type.getEnclosingElement();
    return enclosing instanceof TypeElement outer
        ? displayName(outer) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  /** The annotation, on the declaration itself or, where it has none, on one that it overrides. */
  <A extends Annotation> Optional<A> annotation(Class<A> type) {
    A own = method.getAnnotation(type);
    if (own != null) {
      return Optional.of(own);
    }
    return inherited.stream()
        .map(overridden -> overridden.getAnnotation(type))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** As {@link #annotation}, for annotations that name classes. */
  Optional<AnnotationMirror> mirror(Class<? extends Annotation> type) {
    return Stream.concat(Stream.of(method), inherited.stream())
        .flatMap(declaration -> mirror(declaration, type).stream())
        .findFirst();
  }

  /** The annotation on a declaration itself. */
  static Optional<AnnotationMirror> mirror(Element declaration, Class<? extends Annotation> type) {
    return declaration.getAnnotationMirrors().stream()
        .filter(
            annotation ->
                MoreTypes.asTypeElement(annotation.getAnnotationType())
                    .getQualifiedName()
                    .contentEquals(type.getCanonicalName()))
        .<AnnotationMirror>map(annotation -> annotation)
        .findFirst();
  }

  boolean has(Class<? extends Annotation> type) {
    return annotation(type).isPresent();
  }
}
