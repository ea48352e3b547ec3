package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.CODEC;
import static io.github.plaidschema.processor.report.DiagnosticId.MISSING_TYPE;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import io.github.plaidschema.JsonWith;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds the codec that {@code @JsonWith} names, and checks that generated code can make and use it.
 */
final class CodecDiscovery {
  private static final String CODEC_TYPE = RuntimeTypes.JSON_CODEC.canonicalName();

  private final Types types;
  private final Visibility visibility;
  private final Diagnostics diagnostics;

  CodecDiscovery(Types types, Visibility visibility, Diagnostics diagnostics) {
    this.types = types;
    this.visibility = visibility;
    this.diagnostics = diagnostics;
  }

  /** The codec; empty if the accessor names none, or after a diagnostic. */
  Optional<Codec> namedBy(Accessor accessor) {
    return accessor
        .mirror(JsonWith.class)
        .map(annotation -> AnnotationMirrors.getAnnotationValue(annotation, "value"))
        .flatMap(value -> codec(accessor, value));
  }

  /** Whether the accessor names a codec and there was a diagnostic about it. */
  boolean isRejected(Accessor accessor, Optional<Codec> codec) {
    return codec.isEmpty() && accessor.has(JsonWith.class);
  }

  boolean handles(Codec codec, TypeMirror type) {
    return !type.getKind().isPrimitive() && types.isSameType(codec.handled(), type);
  }

  void reportUnused(Accessor accessor, Codec codec, TypeMirror type) {
    diagnostics.add(
        CODEC,
        accessor.method(),
        "%s: %s reads and writes %s, but the type of the field is %s. Name a codec of that type, or remove @JsonWith."
            .formatted(
                accessor.displayName(),
                codec.name().simpleName(),
                TypeAdvice.simpleName(codec.handled()),
                TypeAdvice.simpleName(type)));
  }

  private Optional<Codec> codec(Accessor accessor, AnnotationValue value) {
    if (!(value.getValue() instanceof TypeMirror named) || named.getKind() == TypeKind.ERROR) {
      diagnostics.add(
          MISSING_TYPE,
          accessor.method(),
          "%s: the codec that @JsonWith names does not exist, and no annotation processor has written it. Check its name and imports."
              .formatted(accessor.displayName()));
      return Optional.empty();
    }
    Optional<DeclaredType> codecType =
        named.getKind() == TypeKind.DECLARED ? codecTypeOf(named) : Optional.empty();
    if (codecType.isEmpty()) {
      return reject(
          accessor,
          "%s is not a codec. Let it extend JsonCodec<T>.".formatted(TypeAdvice.simpleName(named)));
    }
    TypeElement element = MoreTypes.asTypeElement(named);
    String name = Accessor.displayName(element);
    Optional<String> obstacle = obstacleToInstances(element);
    if (obstacle.isPresent()) {
      return reject(accessor, "%s cannot be instantiated: %s.".formatted(name, obstacle.get()));
    }
    if (codecType.get().getTypeArguments().isEmpty()) {
      return reject(
          accessor,
          "%s extends JsonCodec without saying of what. Let it extend JsonCodec<T>."
              .formatted(name));
    }
    return Optional.of(
        new Codec(ClassName.get(element), codecType.get().getTypeArguments().get(0)));
  }

  private Optional<Codec> reject(Accessor accessor, String text) {
    diagnostics.add(CODEC, accessor.method(), accessor.displayName() + ": " + text);
    return Optional.empty();
  }

  private Optional<DeclaredType> codecTypeOf(TypeMirror type) {
    if (MoreTypes.asTypeElement(type).getQualifiedName().contentEquals(CODEC_TYPE)) {
      return Optional.of(MoreTypes.asDeclared(type));
    }
    return types.directSupertypes(type).stream()
        .filter(parent -> parent.getKind() == TypeKind.DECLARED)
        .flatMap(parent -> codecTypeOf(parent).stream())
        .findFirst();
  }

  private Optional<String> obstacleToInstances(TypeElement codec) {
    boolean isInner =
        codec.getEnclosingElement() instanceof TypeElement
            && !codec.getModifiers().contains(Modifier.STATIC);
    if (codec.getKind() != ElementKind.CLASS || codec.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("it is abstract. Name a class that is not");
    }
    if (isInner) {
      return Optional.of("it is an inner class. Make it static");
    }
    if (!codec.getTypeParameters().isEmpty()) {
      return Optional.of("it has type parameters. Name a class without them");
    }
    if (!visibility.isVisible(codec)) {
      return Optional.of("it is not visible here. Make it public");
    }
    return ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
            .anyMatch(this::isUsable)
        ? Optional.empty()
        : Optional.of(
            "it has no visible constructor without parameters and checked exceptions. Add one");
  }

  private boolean isUsable(ExecutableElement constructor) {
    return constructor.getParameters().isEmpty()
        && constructor.getThrownTypes().isEmpty()
        && visibility.isVisibleItself(constructor);
  }
}
