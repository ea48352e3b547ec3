package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.Presence;
import io.github.plaidschema.testing.describe.FieldDescription;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value knows of each property whether it was absent, null, a value, or one that misfits. */
final class PresenceCheck implements SchemaCheck {
  @Override
  public void check(Examination examination, SchemaUnderTest schema) {
    JsonValue full = examination.fullDocument();
    for (FieldDescription field : schema.fields()) {
      examination.check(full, json -> ofFitting(schema, field, json));
      examination.check(
          schema.with(full, field, JsonValue.NULL), json -> ofFitting(schema, field, json));
      examination.check(
          SchemaUnderTest.without(full, field), json -> ofFitting(schema, field, json));
    }
  }

  private static List<Flaw> ofFitting(
      SchemaUnderTest schema, FieldDescription field, JsonValue document) {
    if (document.asObject().isEmpty()) {
      return List.of();
    }
    Object value;
    try {
      value = schema.subject().read(document);
    } catch (JsonException e) {
      return List.of(); // Another promise tells it.
    }
    // A default may be written always, where its author says so.
    Optional<JsonValue> json =
        document
            .get(field.jsonName())
            .or(() -> schema.subject().write(value).get(field.jsonName()));
    Presence expected =
        json.isEmpty() ? Presence.ABSENT : json.get().isNull() ? Presence.NULL : Presence.VALUE;
    return flaws(schema, field, value, expected);
  }

  /** Whether a value has what it is to have of a property. */
  static List<Flaw> flaws(
      SchemaUnderTest schema, FieldDescription field, Object value, Presence expected) {
    Presence presence = Presence.of(value, field.jsonName());
    return presence == expected
        ? List.of()
        : List.of(
            Flaw.of(
                schema.place(field),
                "is said to be %s where it is %s".formatted(text(presence), text(expected))));
  }

  private static String text(Presence presence) {
    return presence.name().toLowerCase(Locale.ROOT);
  }
}
