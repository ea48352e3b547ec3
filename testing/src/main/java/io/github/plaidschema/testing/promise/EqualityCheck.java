package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.testing.describe.FieldDescription;
import io.github.plaidschema.testing.describe.GenerationException;
import io.github.plaidschema.testing.describe.ValueType;
import io.github.plaidschema.testing.generate.Fullness;
import io.github.plaidschema.testing.subject.SchemaSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two values are equal if every accessor returns the same, however a document spelled it, and only
 * then; equal values have equal hash codes.
 */
final class EqualityCheck implements SchemaCheck {
  private static final int MOST_TRIES = 8;

  @Override
  public void check(Examination examination, SchemaUnderTest schema) {
    for (JsonValue document : examination.randomDocuments()) {
      examination.check(document, json -> ofOne(schema, json));
    }
    JsonValue full = examination.fullDocument();
    for (FieldDescription field : schema.fields()) {
      variations(examination, schema, full, field)
          .forEach(
              other ->
                  examination.check(
                      full,
                      json -> ofTwo(schema, schema.place(field), json, other.of(schema, json))));
      if (schema.isObject()) {
        examination.check(
            SchemaUnderTest.without(full, field),
            json -> ofTwo(schema, schema.place(field), json, nulled(schema, field, json)));
      }
    }
    schema
        .description()
        .additionalProperties()
        .ifPresent(
            accessor -> {
              String name = examination.generator().unknownName();
              examination.check(
                  full,
                  json ->
                      ofTwo(
                          schema,
                          schema.name() + "." + accessor.accessor(),
                          json,
                          Optional.of(SchemaUnderTest.with(json, name, JsonValue.of(1)))));
            });
  }

  /** Another document than a given one, if it can be made of that. */
  private interface Variation {
    Optional<JsonValue> of(SchemaUnderTest schema, JsonValue document);
  }

  /** Documents that differ from one another in a field. */
  private static List<Variation> variations(
      Examination examination, SchemaUnderTest schema, JsonValue full, FieldDescription field) {
    List<Variation> variations = new ArrayList<>();
    another(examination, schema, full, field).ifPresent(value -> variations.add(set(field, value)));
    if (schema.isObject()) {
      variations.add(set(field, JsonValue.NULL));
      variations.add((any, document) -> Optional.of(SchemaUnderTest.without(document, field)));
    }
    return variations;
  }

  /** An explicit null, beside no property at all. */
  private static Optional<JsonValue> nulled(
      SchemaUnderTest schema, FieldDescription field, JsonValue document) {
    return document.get(field.jsonName()).isEmpty()
        ? Optional.of(schema.with(document, field, JsonValue.NULL))
        : Optional.empty();
  }

  private static Variation set(FieldDescription field, JsonValue value) {
    return (schema, document) ->
        schema.valueIn(document, field).isPresent()
            ? Optional.of(schema.with(document, field, value))
            : Optional.empty();
  }

  /** A value of the field that its accessor does not return for the document. */
  private static Optional<JsonValue> another(
      Examination examination, SchemaUnderTest schema, JsonValue full, FieldDescription field) {
    SchemaSubject subject = schema.subject();
    Object value = subject.read(full);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      JsonValue other = generated(examination, field.type());
      Object varied = subject.read(schema.with(full, field, other));
      if (!other.isNull() && subject.differingAccessor(value, varied).isPresent()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static JsonValue generated(Examination examination, ValueType type) {
    try {
      return examination.generator().value(type, Fullness.FULL);
    } catch (GenerationException noSample) {
      return JsonValue.NULL;
    }
  }

  private static List<Flaw> ofOne(SchemaUnderTest schema, JsonValue document) {
    SchemaSubject subject = schema.subject();
    Object value = subject.read(document);
    List<Flaw> flaws =
        new ArrayList<>(ofTwo(schema, schema.name(), document, Optional.of(document)));
    if (isEqual(value, null) || isEqual(value, "a text")) {
      flaws.add(Flaw.of(schema.name(), "is equal to null or to a text"));
    }
    Object foreign = subject.foreign(value);
    if (isEqual(value, foreign) != foreign.equals(value)) {
      flaws.add(
          Flaw.of(
              schema.name(),
              "is equal to another implementation that is not equal to it: not symmetric"));
    }
    return flaws;
  }

  /** What is asked here is what a type that may be written by hand returns. */
  private static boolean isEqual(Object value, @Nullable Object other) {
    return value.equals(other);
  }

  private static List<Flaw> ofTwo(
      SchemaUnderTest schema, String place, JsonValue document, Optional<JsonValue> otherDocument) {
    if (otherDocument.isEmpty()) {
      return List.of();
    }
    Object value;
    Object other;
    try {
      value = schema.subject().read(document);
      other = schema.subject().read(otherDocument.get());
    } catch (JsonException rejected) {
      return List.of(); // That documents are read is another promise.
    }
    Optional<String> differing = schema.subject().differingAccessor(value, other);
    List<Flaw> flaws = new ArrayList<>();
    String beside = "beside " + otherDocument.get();
    if (isEqual(value, other) != isEqual(other, value)) {
      flaws.add(new Flaw(place, "makes equality depend on the direction", beside));
    } else if (differing.isPresent() && isEqual(value, other)) {
      flaws.add(new Flaw(place, "takes no part in equality", beside));
    } else if (differing.isEmpty() && !isEqual(value, other)) {
      flaws.add(new Flaw(place, "is not equal, though every accessor returns the same", beside));
    } else if (differing.isEmpty() && value.hashCode() != other.hashCode()) {
      flaws.add(new Flaw(place, "has another hash code, though it is equal", beside));
    }
    return flaws;
  }
}
