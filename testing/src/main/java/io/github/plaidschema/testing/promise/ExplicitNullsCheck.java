package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.testing.describe.FieldDescription;
import io.github.plaidschema.testing.subject.BuilderClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An explicit null and an absent property read alike, and are written as they were read. */
final class ExplicitNullsCheck implements SchemaCheck {
  @Override
  public void check(Examination examination, SchemaUnderTest schema) {
    JsonValue full = examination.fullDocument();
    for (FieldDescription field : schema.fields()) {
      if (schema.isObject() && field.presence() != Presence.REQUIRED) {
        examination.check(
            schema.with(full, field, JsonValue.NULL), json -> ofNull(schema, field, json));
        examination.check(
            SchemaUnderTest.without(full, field), json -> ofAbsent(schema, field, json));
      }
    }
    checkBuilder(examination, schema);
  }

  private static List<Flaw> ofNull(
      SchemaUnderTest schema, FieldDescription field, JsonValue document) {
    boolean applies = document.get(field.jsonName()).filter(JsonValue::isNull).isPresent();
    return applies ? flaws(schema, field, document, "an explicit null") : List.of();
  }

  private static List<Flaw> ofAbsent(
      SchemaUnderTest schema, FieldDescription field, JsonValue document) {
    boolean applies = document.asObject().isPresent() && document.get(field.jsonName()).isEmpty();
    return applies ? flaws(schema, field, document, "an absent property") : List.of();
  }

  private static List<Flaw> flaws(
      SchemaUnderTest schema, FieldDescription field, JsonValue document, String what) {
    Object value;
    try {
      value = schema.subject().read(document);
    } catch (JsonException e) {
      return List.of(Flaw.of(schema.place(field), "rejects " + what));
    }
    return field.presence() == Presence.DEFAULTED
        ? ofDefault(schema, field, document.get(field.jsonName()), value, what)
        : ofNothing(schema, field, document, value, what);
  }

  private static List<Flaw> ofDefault(
      SchemaUnderTest schema,
      FieldDescription field,
      Optional<JsonValue> asRead,
      Object value,
      String what) {
    if (!schema.isComplete(value)) {
      return List.of(); // The default may rest on what is missing.
    }
    List<Flaw> flaws = new ArrayList<>();
    if (schema.subject().get(value, field) == null) {
      flaws.add(Flaw.of(schema.place(field), "has no default for " + what));
    }
    Optional<JsonValue> written = schema.subject().write(value).get(field.jsonName());
    // A default may be written always, where its author says so.
    if (asRead.isPresent()
        ? !written.equals(asRead)
        : written.filter(JsonValue::isNull).isPresent()) {
      flaws.add(Flaw.of(schema.place(field), "does not write " + what + " as it was read"));
    }
    return flaws;
  }

  private static List<Flaw> ofNothing(
      SchemaUnderTest schema,
      FieldDescription field,
      JsonValue document,
      Object value,
      String what) {
    String place = schema.place(field);
    Optional<JsonValue> asRead = document.get(field.jsonName());
    List<Flaw> flaws = new ArrayList<>();
    if (schema.subject().get(value, field) != null) {
      flaws.add(Flaw.of(place, "returns a value for " + what));
    }
    if (!schema.subject().write(value).get(field.jsonName()).equals(asRead)) {
      flaws.add(Flaw.of(place, "does not write " + what + " as it was read"));
    }
    if (schema.isComplete(value)) {
      BuilderClass builder = schema.subject().builder();
      Object copy = builder.build(builder.from(value));
      if (!schema.subject().write(copy).get(field.jsonName()).equals(asRead)) {
        flaws.add(Flaw.of(place, "does not carry " + what + " through a builder"));
      }
    }
    return flaws;
  }

  /** What a builder was told is empty is written as null, and what it was not told as it says. */
  private static void checkBuilder(Examination examination, SchemaUnderTest schema) {
    BuilderClass builder = schema.subject().builder();
    Object complete = schema.subject().read(examination.fullDocument());
    for (FieldDescription field : schema.fields()) {
      boolean canBeEmpty =
          field.presence() == Presence.OPTIONAL || field.presence() == Presence.NULLABLE;
      if (canBeEmpty && builder.hasSetter(field)) {
        Object emptied = builder.from(complete);
        builder.set(emptied, field, null);
        Optional<JsonValue> written =
            schema.subject().write(builder.build(emptied)).get(field.jsonName());
        if (written.filter(JsonValue::isNull).isEmpty()) {
          examination.report(
              schema.place(field), "is not written as null after its setter was given null");
        }
      }
    }
  }
}
