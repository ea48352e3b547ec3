package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.ARRAY;
import static io.github.plaidschema.processor.report.DiagnosticId.FIELD_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.GENERATED_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.INACCESSIBLE_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.MAP_KEY;
import static io.github.plaidschema.processor.report.DiagnosticId.MISSING_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.NESTED_OPTIONAL;
import static io.github.plaidschema.processor.report.DiagnosticId.NULLABLE_ELEMENT;
import static io.github.plaidschema.processor.report.DiagnosticId.RAW_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.WILDCARD;
import static java.util.function.Function.identity;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.WholeValue;
import io.github.plaidschema.model.classfile.TypePath;
import io.github.plaidschema.processor.model.EnumType;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.GeneratedNames;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.report.DiagnosticId;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** From the type that an accessor returns, without its {@code Optional}, to a {@link FieldType}. */
final class FieldTypeResolver {
  private final Elements elements;
  private final EnumDiscovery enums;
  private final CodecDiscovery codecs;
  private final AccessorCollector accessors;
  private final Nullness nullness;
  private final Visibility visibility;
  private final Diagnostics diagnostics;

  FieldTypeResolver(
      Elements elements,
      EnumDiscovery enums,
      CodecDiscovery codecs,
      AccessorCollector accessors,
      Nullness nullness,
      Visibility visibility,
      Diagnostics diagnostics) {
    this.elements = elements;
    this.enums = enums;
    this.codecs = codecs;
    this.accessors = accessors;
    this.nullness = nullness;
    this.visibility = visibility;
    this.diagnostics = diagnostics;
  }

  /**
   * The field's type, or empty after a diagnostic that says why it is none.
   *
   * @param path where in what the accessor returns the type stands
   */
  Optional<FieldType> resolve(Accessor accessor, TypeMirror type, TypePath path) {
    Optional<Codec> codec = codecs.namedBy(accessor);
    if (codecs.isRejected(accessor, codec)) {
      return Optional.empty();
    }
    Use use = new Use(accessor, codec);
    Optional<FieldType> resolved = use.resolve(type, path);
    if (codec.isPresent() && !use.codecIsUsed && !use.hasOtherMistakes) {
      codecs.reportUnused(accessor, codec.get(), type);
      return Optional.empty();
    }
    return resolved;
  }

  /** The resolution of one accessor's type. */
  private final class Use {
    private final Accessor accessor;
    private final Optional<Codec> codec;
    private final Set<TypePath> nullable;
    private boolean codecIsUsed;
    private boolean hasOtherMistakes;

    Use(Accessor accessor, Optional<Codec> codec) {
      this.accessor = accessor;
      this.codec = codec;
      this.nullable = nullness.nullableArguments(accessor);
    }

    Optional<FieldType> resolve(TypeMirror type, TypePath path) {
      if (codec.isPresent() && codecs.handles(codec.get(), type)) {
        codecIsUsed = true;
        return Optional.of(new FieldType.Coded(TypeAdvice.plainName(type), codec.get().name()));
      }
      Optional<FieldType.Scalar> scalar = scalar(type);
      if (scalar.isPresent()) {
        return Optional.of(scalar.get());
      }
      return switch (type.getKind()) {
        case ARRAY ->
            reject(
                ARRAY,
                "%s is an array, which its holders could change. %s"
                    .formatted(
                        TypeAdvice.simpleName(type), TypeAdvice.forArray(MoreTypes.asArray(type))));
        case DECLARED -> declared(MoreTypes.asDeclared(type), path);
        case ERROR -> missing(type);
        default ->
            reject(
                FIELD_TYPE,
                "%s is not a JSON type. %s"
                    .formatted(
                        TypeAdvice.simpleName(type),
                        TypeAdvice.forType(TypeAdvice.plainName(type).box().toString())));
      };
    }

    private static Optional<FieldType.Scalar> scalar(TypeMirror type) {
      boolean isNamed = type.getKind().isPrimitive() || type.getKind() == TypeKind.DECLARED;
      return isNamed
          ? FieldType.Scalar.named(TypeAdvice.plainName(type).toString())
          : Optional.empty();
    }

    private Optional<FieldType> missing(TypeMirror type) {
      for (TypeMirror missing : MissingTypes.in(type)) {
        reject(
            MISSING_TYPE,
            "the type %s does not exist, and no annotation processor has written it. Check its name and imports."
                .formatted(TypeAdvice.missingName(missing)));
      }
      return Optional.empty();
    }

    private Optional<FieldType> declared(DeclaredType type, TypePath path) {
      TypeElement element = MoreTypes.asTypeElement(type);
      String name = element.getQualifiedName().toString();
      if (Optionals.of(type).isPresent()) {
        return reject(
            NESTED_OPTIONAL,
            "%s stands where a value has to be. Optional is for the whole field: use Optional<T>, Optional<List<T>> or T."
                .formatted(TypeAdvice.simpleName(type)));
      }
      if (!element.getTypeParameters().isEmpty()) {
        return generic(type, name, path);
      }
      if (!visibility.isVisible(element)) {
        return inaccessible(element);
      }
      if (element.getKind() == ElementKind.ENUM) {
        return enumType(element).map(FieldType.ClosedEnum::new);
      }
      boolean isUnion = UnionDiscovery.isUnion(element);
      if ((isUnion || element.getAnnotation(PlaidSchema.class) != null)
          && element.getKind() == ElementKind.INTERFACE) {
        ClassName schema = ClassName.get(element);
        return Optional.of(
            new FieldType.SchemaReference(
                schema,
                GeneratedNames.json(schema),
                !isUnion && !accessors.hasAny(element, WholeValue.class)));
      }
      return GeneratedTypes.origin(element, elements)
          .map(origin -> reject(GENERATED_TYPE, GeneratedTypes.advice(element, origin, accessor)))
          .orElseGet(
              () ->
                  reject(
                      FIELD_TYPE,
                      "%s is not a JSON type. %s".formatted(name, TypeAdvice.forType(element))));
    }

    /** Whether values of the type can be read; false after a diagnostic. */
    private boolean hasArguments(DeclaredType type) {
      if (type.getTypeArguments().isEmpty()) {
        reject(
            RAW_TYPE,
            "%s is a raw type. Say what it holds, such as %s."
                .formatted(TypeAdvice.simpleName(type), TypeAdvice.exampleOf(type)));
        return false;
      }
      for (TypeMirror argument : type.getTypeArguments()) {
        if (argument.getKind() == TypeKind.WILDCARD) {
          reject(
              WILDCARD,
              "%s has a wildcard, of which no value can be read. Name the type itself."
                  .formatted(TypeAdvice.simpleName(type)));
          return false;
        }
      }
      return true;
    }

    private Optional<FieldType> generic(DeclaredType type, String name, TypePath path) {
      if (!hasArguments(type)) {
        return Optional.empty();
      }
      TypeMirror first = type.getTypeArguments().get(0);
      return switch (name) {
        case "java.util.List" -> element(type, path, 0).map(FieldType.ListOf::new);
        case "java.util.Set" -> element(type, path, 0).map(FieldType.SetOf::new);
        case "java.util.Map" -> map(type, path);
        case "io.github.plaidschema.json.OpenEnum" -> open(first, path).map(identity());
        default ->
            reject(
                FIELD_TYPE,
                "%s is not a JSON type. %s"
                    .formatted(TypeAdvice.simpleName(type), TypeAdvice.forGeneric(name)));
      };
    }

    private Optional<FieldType.Element> element(DeclaredType type, TypePath path, int argument) {
      TypePath part = path.argument(argument);
      return resolve(type.getTypeArguments().get(argument), part)
          .map(resolved -> new FieldType.Element(resolved, nullable.contains(part)));
    }

    private Optional<FieldType> map(DeclaredType type, TypePath path) {
      Optional<FieldType.Key> key = key(type.getTypeArguments().get(0), path.argument(0));
      Optional<FieldType.Element> value = element(type, path, 1);
      return key.flatMap(k -> value.map(v -> new FieldType.MapOf(k, v)));
    }

    private Optional<FieldType.Key> key(TypeMirror type, TypePath path) {
      if (nullable.contains(path)) {
        reject(
            NULLABLE_ELEMENT,
            "the keys of a map are property names, which are never null. Remove @Nullable.");
        return Optional.empty();
      }
      if (type.getKind() == TypeKind.ERROR) {
        missing(type);
        return Optional.empty();
      }
      if (type.toString().equals("java.lang.String")
          || TypeAdvice.plainName(type).equals(FieldType.Scalar.STRING.typeName())) {
        return Optional.of(FieldType.Key.TEXT);
      }
      if (type.getKind() == TypeKind.DECLARED
          && MoreTypes.asTypeElement(type)
              .getQualifiedName()
              .contentEquals(RuntimeTypes.OPEN_ENUM.canonicalName())) {
        DeclaredType open = MoreTypes.asDeclared(type);
        return hasArguments(open)
            ? open(open.getTypeArguments().get(0), path).map(FieldType.Key::of)
            : Optional.empty();
      }
      reject(
          MAP_KEY,
          "the keys of a map are property names, and %s is none. Use Map<String, T> or Map<OpenEnum<E>, T>."
              .formatted(TypeAdvice.simpleName(type)));
      return Optional.empty();
    }

    private Optional<FieldType.OpenEnum> open(TypeMirror argument, TypePath path) {
      if (nullable.contains(path.argument(0))) {
        reject(
            NULLABLE_ELEMENT,
            "an OpenEnum holds a text, which is never null. Write @Nullable before OpenEnum.");
        return Optional.empty();
      }
      if (argument.getKind() == TypeKind.ERROR) {
        missing(argument);
        return Optional.empty();
      }
      TypeElement element = MoreTypes.asTypeElement(argument);
      if (element.getKind() != ElementKind.ENUM) {
        reject(
            FIELD_TYPE,
            "OpenEnum<%s> names no enum. Use OpenEnum<E> of a Java enum E."
                .formatted(TypeAdvice.simpleName(argument)));
        return Optional.empty();
      }
      if (!visibility.isVisible(element)) {
        inaccessible(element);
        return Optional.empty();
      }
      return enumType(element).map(FieldType.OpenEnum::new);
    }

    private Optional<FieldType> inaccessible(TypeElement type) {
      return reject(
          INACCESSIBLE_TYPE,
          "generated code in %s cannot refer to %s. Make it public, or at least visible there."
              .formatted(visibility.place(), Accessor.displayName(type)));
    }

    private Optional<EnumType> enumType(TypeElement element) {
      return enums.discover(element, accessor);
    }

    /** That a type is not a JSON type is no news where a codec was to read it. */
    private Optional<FieldType> reject(DiagnosticId id, String text) {
      if (id == FIELD_TYPE && codec.isPresent()) {
        return Optional.empty();
      }
      hasOtherMistakes = true;
      diagnostics.add(id, accessor.method(), accessor.displayName() + ": " + text);
      return Optional.empty();
    }
  }
}
