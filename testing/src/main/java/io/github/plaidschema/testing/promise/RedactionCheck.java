package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.testing.describe.FieldDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Secrets are in no {@code toString}, and no value of a document is in an exception. */
final class RedactionCheck implements SchemaCheck {
  @Override
  public void check(Examination examination, SchemaUnderTest schema) {
    JsonValue full = examination.fullDocument();
    for (FieldDescription field : schema.fields()) {
      Optional<Secret> secret = Secret.of(field.type());
      if (field.isSensitive() && secret.isPresent()) {
        JsonValue document = schema.with(full, field, secret.get().value());
        examination.check(document, json -> ofText(schema, field, secret.get(), json));
      }
      for (Secret each : List.of(Secret.text(), Secret.number())) {
        for (JsonValue value : List.of(each.value(), JsonValue.array(List.of(each.value())))) {
          JsonValue document = schema.with(full, field, value);
          examination.check(document, json -> ofRejection(schema, field, each, value, json));
        }
      }
    }
    if (schema.description().additionalProperties().isPresent()) {
      Secret secret = Secret.text();
      String name = examination.generator().unknownName();
      JsonValue document = SchemaUnderTest.with(full, name, secret.value());
      examination.check(document, json -> ofUnknown(schema, name, secret, json));
    }
  }

  private static List<Flaw> ofText(
      SchemaUnderTest schema, FieldDescription field, Secret secret, JsonValue document) {
    if (schema.valueIn(document, field).filter(secret.value()::equals).isEmpty()) {
      return List.of();
    }
    Object value = schema.subject().read(document);
    return secret.isShownBy(value)
        ? List.of(Flaw.of(schema.place(field), "is a secret that toString shows"))
        : List.of();
  }

  /** Of an unknown property nobody knows whether it is a secret: its name alone is shown. */
  private static List<Flaw> ofUnknown(
      SchemaUnderTest schema, String name, Secret secret, JsonValue document) {
    if (document.get(name).isEmpty()) {
      return List.of();
    }
    Object value = schema.subject().read(document);
    String place =
        schema.name() + "." + schema.description().additionalProperties().orElseThrow().accessor();
    return secret.isShownBy(value)
        ? List.of(Flaw.of(place, "shows the value of an unknown property in toString"))
        : List.of();
  }

  private static List<Flaw> ofRejection(
      SchemaUnderTest schema,
      FieldDescription field,
      Secret secret,
      JsonValue value,
      JsonValue document) {
    if (schema.valueIn(document, field).filter(value::equals).isEmpty()) {
      return List.of();
    }
    try {
      schema.subject().read(document);
      return List.of();
    } catch (JsonException rejection) {
      return texts(rejection).stream().anyMatch(secret::isShownBy)
          ? List.of(
              Flaw.of(schema.place(field), "has a value that the exception shows which rejects it"))
          : List.of();
    }
  }

  /** All texts of an exception and of what caused it. */
  private static List<String> texts(Throwable thrown) {
    List<String> texts = new ArrayList<>();
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      texts.add(each.toString());
      for (Throwable suppressed : each.getSuppressed()) {
        texts.add(suppressed.toString());
      }
    }
    if (thrown instanceof JsonException rejection) {
      texts.add(rejection.violations().toString());
      texts.add(rejection.expected());
    }
    return texts;
  }
}
