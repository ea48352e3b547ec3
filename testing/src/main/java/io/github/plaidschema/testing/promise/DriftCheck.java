package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.JsonViolation.Kind;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.testing.describe.FieldDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document that lacks what is required is read; touching the missing value fails and names it, a
 * strict codec rejects it, {@code check} lists it.
 */
final class DriftCheck implements SchemaCheck {
  @Override
  public void check(Examination examination, SchemaUnderTest schema) {
    if (!schema.isObject()) {
      return;
    }
    JsonValue full = examination.fullDocument();
    for (FieldDescription field : schema.fields()) {
      if (field.presence().isPropertyExpected()) {
        examination.check(
            SchemaUnderTest.without(full, field), json -> flaws(schema, field, json, false));
      }
      if (field.presence() == Presence.REQUIRED) {
        examination.check(
            schema.with(full, field, JsonValue.NULL), json -> flaws(schema, field, json, true));
      }
    }
    List<JsonViolation> violations = schema.codec().check(full.toString());
    if (!violations.isEmpty()) {
      examination.report(schema.name(), "check lists what is right: " + violations.get(0).path());
    }
  }

  private static List<Flaw> flaws(
      SchemaUnderTest schema, FieldDescription field, JsonValue document, boolean isNull) {
    Optional<JsonValue> value = document.get(field.jsonName());
    boolean applies =
        document.asObject().isPresent()
            && (isNull ? value.filter(JsonValue::isNull).isPresent() : value.isEmpty());
    if (!applies) {
      return List.of();
    }
    String what = isNull ? "null" : "absent";
    String place = schema.place(field);
    Object read;
    try {
      read = schema.subject().read(document);
    } catch (JsonException e) {
      return List.of(Flaw.of(place, "cannot be " + what + ": the document is rejected"));
    }
    List<Flaw> flaws = new ArrayList<>();
    if (field.presence() == Presence.REQUIRED) {
      touch(schema, field, read).ifPresent(flaws::add);
    }
    if (!schema.subject().write(read).get(field.jsonName()).equals(value)) {
      flaws.add(Flaw.of(place, "is not written " + what + ", as it was read"));
    }
    Kind kind = isNull ? Kind.NULL : Kind.MISSING;
    String text = document.toString();
    if (!lists(schema.codec().check(text), kind, schema.path(field))) {
      flaws.add(Flaw.of(place, "is not listed by check where it is " + what));
    }
    try {
      schema.codec().strict().read(text);
      flaws.add(Flaw.of(place, "is not rejected by the strict codec where it is " + what));
    } catch (JsonException e) {
      if (!lists(e.violations(), kind, schema.path(field))) {
        flaws.add(Flaw.of(place, "is not named by the strict codec where it is " + what));
      }
    }
    return flaws;
  }

  /** Paths cut long names, which then tell enough. */
  private static boolean lists(List<JsonViolation> violations, Kind kind, String path) {
    return violations.stream()
        .anyMatch(each -> each.kind() == kind && EscapedPath.isSame(each.path(), path));
  }

  private static Optional<Flaw> touch(SchemaUnderTest schema, FieldDescription field, Object read) {
    try {
      Object value = schema.subject().get(read, field);
      return Optional.of(
          new Flaw(
              schema.place(field),
              "has no value, but does not throw a MissingValueException",
              "returns " + value));
    } catch (MissingValueException e) {
      boolean isNamed =
          e.schema().equals(schema.name()) && e.fields().equals(List.of(field.accessor()));
      return isNamed
          ? Optional.empty()
          : Optional.of(
              new Flaw(
                  schema.place(field),
                  "throws a MissingValueException that does not name it",
                  String.valueOf(e.getMessage())));
    }
  }
}
