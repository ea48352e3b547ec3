package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonObject;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.testing.compare.JsonTexts;
import io.github.plaidschema.testing.describe.FieldDescription;
import io.github.plaidschema.testing.describe.SchemaDescription;
import io.github.plaidschema.testing.describe.SchemaDescription.Form;
import io.github.plaidschema.testing.subject.SchemaSubject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema with its fields, and where these stand in its documents. */
record SchemaUnderTest(SchemaSubject subject) {

  SchemaDescription description() {
    return subject.schema();
  }

  String name() {
    return description().displayName();
  }

  JsonCodec<Object> codec() {
    return subject.codec();
  }

  boolean isObject() {
    return description().form() == Form.OBJECT;
  }

  List<FieldDescription> fields() {
    return description().fields();
  }

  List<FieldDescription> fields(Presence presence) {
    return fields().stream().filter(field -> field.presence() == presence).toList();
  }

  /** As messages call it: {@code Account.mask}. */
  String place(FieldDescription field) {
    return name() + "." + field.accessor();
  }

  /** Where a field stands, as exceptions say it. */
  String path(FieldDescription field) {
    return isObject() ? JsonTexts.child("$", field.jsonName()) : "$";
  }

  /** The value of a field in a document, null included; empty if it has none. */
  Optional<JsonValue> valueIn(JsonValue document, FieldDescription field) {
    return isObject() ? document.get(field.jsonName()) : Optional.of(document);
  }

  /** A document with another value of a field. */
  JsonValue with(JsonValue document, FieldDescription field, JsonValue value) {
    return isObject() ? with(document, field.jsonName(), value) : value;
  }

  /** A document with another property. */
  static JsonValue with(JsonValue document, String name, JsonValue value) {
    Map<String, JsonValue> members = members(document);
    members.put(name, value);
    return JsonValue.object(members);
  }

  /** A document without a field. */
  static JsonValue without(JsonValue document, FieldDescription field) {
    Map<String, JsonValue> members = members(document);
    members.remove(field.jsonName());
    return JsonValue.object(members);
  }

  private static Map<String, JsonValue> members(JsonValue document) {
    return new LinkedHashMap<>(document.asObject().map(JsonObject::members).orElse(Map.of()));
  }

  /** Whether a value has all that is required, so that it could have been built. */
  boolean isComplete(Object value) {
    return fields().stream().allMatch(field -> hasValue(value, field));
  }

  private boolean hasValue(Object value, FieldDescription field) {
    try {
      subject.get(value, field);
      return true;
    } catch (MissingValueException | MismatchedValueException e) {
      return false;
    }
  }
}
