package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.ADDITIONAL_PROPERTIES_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.JSON_NAME_EMPTY;
import static io.github.plaidschema.processor.report.DiagnosticId.MISSING_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.NULLABLE_ELEMENT;
import static io.github.plaidschema.processor.report.DiagnosticId.NULLABLE_OPTIONAL;
import static io.github.plaidschema.processor.report.DiagnosticId.NULLABLE_PRIMITIVE;
import static io.github.plaidschema.processor.report.DiagnosticId.RAW_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.WILDCARD;

import com.google.auto.common.MoreTypes;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.model.OptionalClass;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.model.classfile.TypePath;
import io.github.plaidschema.processor.model.AdditionalPropertiesField;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** From an accessor to a {@link Field}. */
final class FieldDiscovery {
  private final Elements elements;
  private final FieldTypeResolver types;
  private final Nullness nullness;
  private final Diagnostics diagnostics;

  FieldDiscovery(
      Elements elements, FieldTypeResolver types, Nullness nullness, Diagnostics diagnostics) {
    this.elements = elements;
    this.types = types;
    this.nullness = nullness;
    this.diagnostics = diagnostics;
  }

  /** The field, or empty after a diagnostic that says why there is none. */
  Optional<Field> discover(Accessor accessor, String property) {
    Optional<ReturnType> returned = returnType(accessor);
    Optional<String> jsonName = jsonName(accessor, property);
    if (returned.isEmpty() || jsonName.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Field(
            accessor.name(),
            property,
            jsonName.get(),
            returned.get().presence(),
            returned.get().type(),
            accessor.has(Sensitive.class),
            elements.isDeprecated(accessor.method()),
            isAlwaysWritten(accessor),
            documentation(accessor.method())));
  }

  private static boolean isAlwaysWritten(Accessor accessor) {
    return accessor.annotation(DefaultValue.class).map(DefaultValue::alwaysWritten).orElse(false);
  }

  /** The accessor of the additional properties, or empty after a diagnostic. */
  Optional<AdditionalPropertiesField> additionalProperties(Accessor accessor, String property) {
    List<TypeMirror> missing = MissingTypes.in(accessor.returnType());
    for (TypeMirror each : missing) {
      diagnostics.add(
          MISSING_TYPE,
          accessor.method(),
          "%s: the type %s does not exist, and no annotation processor has written it. Check its name and imports."
              .formatted(accessor.displayName(), TypeAdvice.missingName(each)));
    }
    if (!missing.isEmpty()) {
      return Optional.empty();
    }
    if (!isMapOfJson(accessor.returnType())) {
      diagnostics.add(
          ADDITIONAL_PROPERTIES_TYPE,
          accessor.method(),
          "%s holds the additional properties, but %s is not a map of JSON values. Use Map<String, JsonValue>."
              .formatted(accessor.displayName(), TypeAdvice.simpleName(accessor.returnType())));
      return Optional.empty();
    }
    if (mayBeNull(accessor)) {
      diagnostics.add(
          ADDITIONAL_PROPERTIES_TYPE,
          accessor.method(),
          "%s holds the additional properties: where there are none, the map is empty, and a null in JSON is JsonValue.NULL. Remove @Nullable."
              .formatted(accessor.displayName()));
      return Optional.empty();
    }
    return Optional.of(
        new AdditionalPropertiesField(
            accessor.name(),
            property,
            elements.isDeprecated(accessor.method()),
            documentation(accessor.method())));
  }

  private boolean mayBeNull(Accessor accessor) {
    return nullness.isNullable(accessor) || !nullness.nullableArguments(accessor).isEmpty();
  }

  /** What is left of a return type when {@code Optional} and {@code @Nullable} are understood. */
  private record ReturnType(Presence presence, FieldType type) {}

  private Optional<ReturnType> returnType(Accessor accessor) {
    TypeMirror returned = accessor.returnType();
    boolean nullable = nullness.isNullable(accessor);
    if (returned.getKind().isPrimitive()) {
      if (nullable) {
        diagnostics.add(
            NULLABLE_PRIMITIVE,
            accessor.method(),
            "%s is %s and @Nullable, but a primitive is never null. Use %s."
                .formatted(
                    accessor.displayName(),
                    TypeAdvice.simpleName(returned),
                    TypeAdvice.boxed(returned)));
        return Optional.empty();
      }
      return resolve(accessor, returned, TypePath.WHOLE, required(accessor));
    }
    Optional<OptionalClass> optional = Optionals.of(returned);
    if (optional.isEmpty()) {
      return resolve(
          accessor, returned, TypePath.WHOLE, nullable ? Presence.NULLABLE : required(accessor));
    }
    if (nullable) {
      diagnostics.add(
          NULLABLE_OPTIONAL,
          accessor.method(),
          "%s is Optional and @Nullable. Use Optional for a property that may be absent, @Nullable for one that is there and may be null."
              .formatted(accessor.displayName()));
      return Optional.empty();
    }
    return optional
        .get()
        .primitive()
        .map(held -> new ReturnType(Presence.OPTIONAL, FieldType.Scalar.of(held)))
        .or(() -> held(accessor, MoreTypes.asDeclared(returned)));
  }

  private static Presence required(Accessor accessor) {
    return accessor.has(DefaultValue.class) ? Presence.DEFAULTED : Presence.REQUIRED;
  }

  /** Of an {@code Optional}, by its type argument. */
  private Optional<ReturnType> held(Accessor accessor, DeclaredType optional) {
    List<? extends TypeMirror> arguments = optional.getTypeArguments();
    if (arguments.isEmpty()) {
      diagnostics.add(
          RAW_TYPE,
          accessor.method(),
          "%s: Optional is a raw type. Say what it holds, such as Optional<String>."
              .formatted(accessor.displayName()));
      return Optional.empty();
    }
    if (arguments.get(0).getKind() == TypeKind.WILDCARD) {
      diagnostics.add(
          WILDCARD,
          accessor.method(),
          "%s: %s has a wildcard, of which no value can be read. Name the type itself."
              .formatted(accessor.displayName(), TypeAdvice.simpleName(optional)));
      return Optional.empty();
    }
    TypePath held = TypePath.WHOLE.argument(0);
    if (nullness.nullableArguments(accessor).contains(held)) {
      diagnostics.add(
          NULLABLE_ELEMENT,
          accessor.method(),
          "%s: what an Optional holds is never null. Remove @Nullable."
              .formatted(accessor.displayName()));
      return Optional.empty();
    }
    return resolve(accessor, arguments.get(0), held, Presence.OPTIONAL);
  }

  private Optional<ReturnType> resolve(
      Accessor accessor, TypeMirror type, TypePath path, Presence presence) {
    return types.resolve(accessor, type, path).map(resolved -> new ReturnType(presence, resolved));
  }

  private Optional<String> jsonName(Accessor accessor, String property) {
    String name = JsonNames.of(accessor, property);
    if (name.isEmpty()) {
      diagnostics.add(
          JSON_NAME_EMPTY,
          accessor.method(),
          "%s has the empty name in JSON. Name the property, or remove @JsonName for \"%s\"."
              .formatted(accessor.displayName(), JsonNames.derived(accessor.method(), property)));
      return Optional.empty();
    }
    return Optional.of(name);
  }

  private String documentation(ExecutableElement method) {
    return Documentation.textOf(elements.getDocComment(method));
  }

  private static boolean isMapOfJson(TypeMirror type) {
    return TypeAdvice.plainName(type).equals(RuntimeTypes.MAP_OF_JSON);
  }
}
