package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.testing.describe.FieldDescription;
import java.util.List;

/** A value of a wrong type is rejected with a {@code JsonException} that points at it. */
final class WrongTypesCheck implements SchemaCheck {
  @Override
  public void check(Examination examination, SchemaUnderTest schema) {
    JsonValue full = examination.fullDocument();
    WrongValues values = new WrongValues(examination.types().describer());
    for (FieldDescription field : schema.fields()) {
      for (WrongValues.Wrong wrong : values.of(field.type())) {
        JsonValue document = schema.with(full, field, wrong.value());
        examination.check(document, json -> flaws(schema, field, wrong, json));
      }
    }
  }

  private static List<Flaw> flaws(
      SchemaUnderTest schema, FieldDescription field, WrongValues.Wrong wrong, JsonValue document) {
    if (schema.valueIn(document, field).filter(wrong.value()::equals).isEmpty()) {
      return List.of();
    }
    String place = schema.place(field);
    String path = schema.path(field) + wrong.path();
    try {
      schema.subject().read(document);
      return List.of(Flaw.of(place, "reads " + wrong.value()));
    } catch (JsonException e) {
      return EscapedPath.isSame(e.path(), path)
          ? List.of()
          : List.of(
              new Flaw(
                  place,
                  "rejects " + wrong.value() + " at another path",
                  e.path() + " instead of " + path));
    } catch (RuntimeException e) {
      return List.of(
          Flaw.of(
              place, "throws %s for %s".formatted(e.getClass().getSimpleName(), wrong.value())));
    }
  }
}
