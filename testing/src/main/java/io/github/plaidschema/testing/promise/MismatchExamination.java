package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.JsonViolation.Kind;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.Presence;
import io.github.plaidschema.testing.describe.FieldDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a document in which one value does not fit: its field keeps the value, or the
 * document is rejected where the field is all that there is.
 */
final class MismatchExamination {
  private final SchemaUnderTest schema;
  private final FieldDescription field;
  private final JsonValue misfit;
  private final String path;

  /**
   * @param misfit the value of the field, or what holds the value that does not fit
   * @param pathInField from the field to the value that does not fit; empty if it is the field's
   */
  MismatchExamination(
      SchemaUnderTest schema, FieldDescription field, JsonValue misfit, String pathInField) {
    this.schema = schema;
    this.field = field;
    this.misfit = misfit;
    this.path = schema.path(field) + pathInField;
  }

  List<Flaw> flaws(JsonValue document) {
    if (schema.valueIn(document, field).filter(misfit::equals).isEmpty()) {
      return List.of();
    }
    try {
      Object value = schema.subject().read(document);
      return schema.isObject() ? ofKept(document, value) : List.of(flaw("reads " + misfit));
    } catch (JsonException e) {
      return schema.isObject() ? List.of(flaw("does not keep " + misfit)) : ofRejected(e);
    } catch (RuntimeException e) {
      return List.of(flaw("throws %s for %s".formatted(e.getClass().getSimpleName(), misfit)));
    }
  }

  private List<Flaw> ofRejected(JsonException rejection) {
    return EscapedPath.isSame(rejection.path(), path)
        ? List.of()
        : List.of(
            new Flaw(
                schema.place(field),
                "rejects " + misfit + " at another path",
                rejection.path() + " instead of " + path));
  }

  private List<Flaw> ofKept(JsonValue document, Object value) {
    Optional<Flaw> access = access(value);
    if (access.isPresent()) {
      return List.of(access.get());
    }
    List<Flaw> flaws =
        new ArrayList<>(PresenceCheck.flaws(schema, field, value, Presence.MISMATCH));
    if (isChanged(value)) {
      flaws.add(flaw("does not write back " + misfit));
    }
    Object copy = schema.subject().builder().build(schema.subject().builder().from(value));
    if (isChanged(copy)) {
      flaws.add(flaw("has a value that does not fit: a copy is written otherwise"));
    }
    if (!copy.equals(value) || copy.hashCode() != value.hashCode()) {
      flaws.add(flaw("has a value that does not fit: a copy is not equal"));
    }
    Object without = schema.subject().read(SchemaUnderTest.without(document, field));
    if (value.equals(without)) {
      flaws.add(flaw("has a value that does not fit, and equals a value without it"));
    }
    if (!names(schema.codec().check(document.toString()))) {
      flaws.add(flaw("is not listed by check where its value does not fit"));
    }
    try {
      schema.codec().rejecting(Kind.MISMATCH).read(document.toString());
      flaws.add(flaw("is not rejected by a codec that rejects what does not fit"));
    } catch (JsonException e) {
      if (!names(e.violations())) {
        flaws.add(flaw("is not named by a codec that rejects what does not fit"));
      }
    }
    return flaws;
  }

  private Optional<Flaw> access(Object value) {
    try {
      schema.subject().get(value, field);
      return Optional.of(
          flaw(
              schema.subject().write(value).get(field.jsonName()).filter(misfit::equals).isPresent()
                  ? "has a value that does not fit, but does not throw a MismatchedValueException"
                  : "reads " + misfit));
    } catch (MismatchedValueException e) {
      boolean isNamed = e.schema().equals(schema.name()) && e.field().equals(field.accessor());
      return isNamed
          ? Optional.empty()
          : Optional.of(
              new Flaw(
                  schema.place(field),
                  "throws a MismatchedValueException that does not name it",
                  String.valueOf(e.getMessage())));
    }
  }

  private boolean isChanged(Object value) {
    return schema.valueIn(schema.subject().write(value), field).filter(misfit::equals).isEmpty();
  }

  private boolean names(List<JsonViolation> violations) {
    return violations.stream()
        .anyMatch(each -> each.kind() == Kind.MISMATCH && EscapedPath.isSame(each.path(), path));
  }

  private Flaw flaw(String text) {
    return Flaw.of(schema.place(field), text);
  }
}
