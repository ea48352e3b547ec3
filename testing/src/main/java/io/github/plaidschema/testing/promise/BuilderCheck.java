package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.testing.describe.FieldDescription;
import io.github.plaidschema.testing.subject.BuilderClass;
import io.github.plaidschema.testing.subject.SchemaSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A builder has a setter for each field, tells all that is missing, and copies what there is. */
final class BuilderCheck implements SchemaCheck {
  @Override
  public void check(Examination examination, SchemaUnderTest schema) {
    checkSetters(examination, schema);
    checkMissing(examination, schema);
    for (JsonValue document : examination.randomDocuments()) {
      examination.check(document, json -> ofCopies(schema, json));
      examination.check(document, json -> ofAnewBuilt(schema, json));
    }
    if (schema.isObject()) {
      JsonValue full = examination.fullDocument();
      for (FieldDescription field : schema.fields(Presence.REQUIRED)) {
        examination.check(
            SchemaUnderTest.without(full, field), json -> ofIncomplete(schema, field, json));
      }
    }
  }

  private static void checkSetters(Examination examination, SchemaUnderTest schema) {
    for (FieldDescription field : schema.fields()) {
      if (!schema.subject().builder().hasSetter(field)) {
        examination.report(schema.place(field), "the builder has no setter for it");
      }
    }
  }

  /** With nothing set, all that is required is missing, and is named at once. */
  private static void checkMissing(Examination examination, SchemaUnderTest schema) {
    List<String> required =
        schema.fields(Presence.REQUIRED).stream().map(FieldDescription::accessor).toList();
    BuilderClass builder = schema.subject().builder();
    try {
      builder.build(builder.create());
      if (!required.isEmpty()) {
        examination.report(schema.name(), "is built without " + String.join(", ", required));
      }
    } catch (MissingValueException e) {
      boolean isNamed = e.schema().equals(schema.name()) && e.fields().equals(required);
      if (!isNamed) {
        examination.report(
            schema.name(),
            "build() names %s of %s as missing instead of %s of %s"
                .formatted(e.fields(), e.schema(), required, schema.name()));
      }
    }
  }

  /** A copy equals the value, and is written as it is; so is one of a foreign implementation. */
  private static List<Flaw> ofCopies(SchemaUnderTest schema, JsonValue document) {
    SchemaSubject subject = schema.subject();
    Object value = subject.read(document);
    if (!schema.isComplete(value)) {
      return List.of();
    }
    List<Flaw> flaws = new ArrayList<>();
    Object copy = subject.builder().build(subject.builder().from(value));
    differing(schema, copy, value, "from(value).build()").ifPresent(flaws::add);
    flaws.addAll(RoundTripCheck.changes(schema.name(), subject.write(value), subject.write(copy)));
    Object ofForeign = subject.builder().build(subject.builder().from(subject.foreign(value)));
    differing(schema, ofForeign, value, "from(foreign value).build()").ifPresent(flaws::add);
    return flaws;
  }

  /** A builder that is given all that a value has builds an equal one. */
  private static List<Flaw> ofAnewBuilt(SchemaUnderTest schema, JsonValue document) {
    SchemaSubject subject = schema.subject();
    Object value = subject.read(document);
    if (!schema.isComplete(value)) {
      return List.of();
    }
    return differing(schema, anew(subject, value), value, "a value that is built anew").stream()
        .toList();
  }

  private static Object anew(SchemaSubject subject, Object value) {
    Object builder = subject.builder().create();
    for (FieldDescription field : subject.schema().fields()) {
      Object held = subject.get(value, field);
      if (held != null && subject.builder().hasSetter(field)) {
        subject.builder().set(builder, field, held);
      }
    }
    if (subject.schema().additionalProperties().isPresent()) {
      subject.builder().setAdditional(builder, subject.additionalProperties(value));
    }
    return subject.builder().build(builder);
  }

  private static Optional<Flaw> differing(
      SchemaUnderTest schema, Object built, Object value, String what) {
    Optional<String> accessor = schema.subject().differingAccessor(built, value);
    if (accessor.isPresent()) {
      return Optional.of(
          Flaw.of(schema.name() + "." + accessor.get(), what + " returns something else"));
    }
    return built.equals(value)
        ? Optional.empty()
        : Optional.of(Flaw.of(schema.name(), what + " is not equal"));
  }

  /** A value that lacks one required field can be copied, and still lacks it. */
  private static List<Flaw> ofIncomplete(
      SchemaUnderTest schema, FieldDescription field, JsonValue document) {
    boolean applies = document.asObject().isPresent() && document.get(field.jsonName()).isEmpty();
    if (!applies) {
      return List.of();
    }
    SchemaSubject subject = schema.subject();
    Object incomplete = subject.read(document);
    try {
      Object copy = subject.builder().build(subject.builder().from(incomplete));
      return copy.equals(incomplete) && subject.write(copy).equals(subject.write(incomplete))
          ? List.of()
          : List.of(Flaw.of(schema.place(field), "is missing, and differs in a copy"));
    } catch (MissingValueException e) {
      return List.of(
          Flaw.of(schema.place(field), "cannot be copied by a builder where it is missing"));
    }
  }
}
