package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.model.classfile.TypeSignature;
import io.github.plaidschema.testing.describe.FieldDescription;
import io.github.plaidschema.testing.describe.ValueType;
import io.github.plaidschema.testing.subject.BuilderClass;
import io.github.plaidschema.testing.subject.SchemaSubject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Nothing that a value gave away, and nothing that its builder was given, can change it. */
final class ImmutabilityCheck implements SchemaCheck {
  private static final ValueType.Visitor<Boolean> IS_OF_AUTHOR = new IsOfAuthor();
  private static final String UNKNOWN_NAME = "a name that nobody gave";

  @Override
  public void check(Examination examination, SchemaUnderTest schema) {
    JsonValue full = examination.fullDocument();
    for (FieldDescription field : schema.fields()) {
      if (!isContainer(field.type())) {
        continue;
      }
      examination.check(full, json -> ofAccessor(schema, field, json));
      examination.check(full, json -> ofSetter(schema, field, json));
      examination.check(full, json -> ofBuilder(schema, field, json));
    }
    examination.check(full, json -> ofAdditional(schema, json));
  }

  private static List<Flaw> ofAccessor(
      SchemaUnderTest schema, FieldDescription field, JsonValue document) {
    Object value = completeOrNull(schema, document);
    if (value == null || !Mutation.succeeds(schema.subject().get(value, field))) {
      return List.of();
    }
    return List.of(Flaw.of(schema.place(field), "returns a collection that can be changed"));
  }

  private static List<Flaw> ofSetter(
      SchemaUnderTest schema, FieldDescription field, JsonValue document) {
    SchemaSubject subject = schema.subject();
    Object value = completeOrNull(schema, document);
    Object held = value == null ? null : settableContainer(subject, value, field);
    if (value == null || held == null) {
      return List.of();
    }
    Object given = Mutation.mutableCopy(held);
    Object builder = subject.builder().from(value);
    subject.builder().set(builder, field, given);
    Object built = subject.builder().build(builder);
    Mutation.clearDeeply(given);
    return Objects.equals(subject.get(built, field), held)
        ? List.of()
        : List.of(
            Flaw.of(schema.place(field), "changes with the collection that its setter was given"));
  }

  /** What is done to a builder after build() does not reach what was built. */
  private static List<Flaw> ofBuilder(
      SchemaUnderTest schema, FieldDescription field, JsonValue document) {
    SchemaSubject subject = schema.subject();
    Object value = completeOrNull(schema, document);
    Object held = value == null ? null : settableContainer(subject, value, field);
    if (value == null || held == null) {
      return List.of();
    }
    Object copy = Mutation.mutableCopy(held);
    BuilderClass builders = subject.builder();
    Object builder = builders.from(value);
    builders.set(builder, field, copy);
    Object built = builders.build(builder);
    builders.addAgain(builder, field, held);
    return Objects.equals(subject.get(built, field), copy)
        ? List.of()
        : List.of(
            Flaw.of(schema.place(field), "changes with the builder that the value was built by"));
  }

  private static List<Flaw> ofAdditional(SchemaUnderTest schema, JsonValue document) {
    if (schema.description().additionalProperties().isEmpty()) {
      return List.of();
    }
    Object value = completeOrNull(schema, document);
    if (value == null) {
      return List.of();
    }
    SchemaSubject subject = schema.subject();
    String place =
        schema.name() + "." + schema.description().additionalProperties().get().accessor();
    List<Flaw> flaws = new ArrayList<>();
    if (Mutation.succeeds(subject.additionalProperties(value))) {
      flaws.add(Flaw.of(place, "returns a map that can be changed"));
    }
    Map<?, ?> given = (Map<?, ?>) Mutation.mutableCopy(Map.of(UNKNOWN_NAME, JsonValue.of(1)));
    Object builder = subject.builder().from(value);
    subject.builder().setAdditional(builder, given);
    Object built = subject.builder().build(builder);
    given.clear();
    if (!subject.additionalProperties(built).containsKey(UNKNOWN_NAME)) {
      flaws.add(Flaw.of(place, "changes with the map that its setter was given"));
    }
    return flaws;
  }

  /** Whether it is a collection or a map, whose elements are not the author's. */
  private static boolean isContainer(ValueType type) {
    return (type instanceof ValueType.CollectionOf || type instanceof ValueType.MapOf)
        && !type.accept(IS_OF_AUTHOR);
  }

  /** What a codec of the author's own makes is as immutable as the author made it. */
  private static final class IsOfAuthor implements ValueType.Visitor<Boolean> {
    @Override
    public Boolean coded(ValueType.Coded coded) {
      return coded.type() instanceof TypeSignature.Declared declared
          && declared.binaryName().startsWith("java.util.");
    }

    @Override
    public Boolean collection(ValueType.CollectionOf collection) {
      return collection.element().accept(this);
    }

    @Override
    public Boolean map(ValueType.MapOf map) {
      return map.value().accept(this);
    }

    @Override
    public Boolean scalar(ValueType.Scalar scalar) {
      return false;
    }

    @Override
    public Boolean closedEnum(ValueType.ClosedEnum closed) {
      return false;
    }

    @Override
    public Boolean openEnum(ValueType.OpenEnum open) {
      return false;
    }

    @Override
    public Boolean reference(ValueType.Reference reference) {
      return false;
    }
  }

  /** What a value holds in a field that its builder can set, if that is a collection or a map. */
  private static @Nullable Object settableContainer(
      SchemaSubject subject, Object value, FieldDescription field) {
    Object held = subject.get(value, field);
    boolean container = held instanceof Collection<?> || held instanceof Map<?, ?>;
    return container && subject.builder().hasSetter(field) ? held : null;
  }

  private static @Nullable Object completeOrNull(SchemaUnderTest schema, JsonValue document) {
    try {
      Object value = schema.subject().read(document);
      return schema.isComplete(value) ? value : null;
    } catch (JsonException rejected) {
      return null;
    }
  }
}
