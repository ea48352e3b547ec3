package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.JsonViolation.Kind;
import io.github.plaidschema.testing.compare.Difference;
import io.github.plaidschema.testing.compare.JsonComparison;
import io.github.plaidschema.testing.compare.JsonTexts;
import io.github.plaidschema.testing.generate.Fullness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unknown properties are kept and written back, or skipped and told of by strict codecs. */
final class UnknownPropertiesCheck implements SchemaCheck {
  private static final List<String> VALUES =
      List.of("null", "1.10", "\"text\"", "true", "[1,null]", "{\"a\":{\"b\":[]}}");

  @Override
  public void check(Examination examination, SchemaUnderTest schema) {
    if (!schema.isObject()) {
      return;
    }
    JsonValue known = examination.generator().document(schema.description(), Fullness.MINIMAL);
    Map<String, JsonValue> unknown = new LinkedHashMap<>();
    for (String value : VALUES) {
      String name = examination.generator().unknownName() + unknown.size();
      unknown.put(name, JsonValue.CODEC.read(value));
    }
    JsonValue document = known;
    for (Map.Entry<String, JsonValue> entry : unknown.entrySet()) {
      document = SchemaUnderTest.with(document, entry.getKey(), entry.getValue());
    }
    examination.check(document, json -> flaws(schema, json, unknown));
  }

  private static List<Flaw> flaws(
      SchemaUnderTest schema, JsonValue document, Map<String, JsonValue> unknown) {
    List<Flaw> flaws = new ArrayList<>();
    Object value;
    try {
      value = schema.subject().read(document);
    } catch (JsonException e) {
      return List.of(
          Flaw.of(schema.name(), "rejects unknown properties, expecting " + e.expected()));
    }
    JsonValue written = schema.subject().write(value);
    boolean isKept = schema.description().additionalProperties().isPresent();
    for (Map.Entry<String, JsonValue> entry : unknown.entrySet()) {
      if (document.get(entry.getKey()).filter(entry.getValue()::equals).isPresent()) {
        String place = schema.name() + JsonTexts.child("$", entry.getKey()).substring(1);
        if (isKept) {
          kept(schema, place, entry, value, written, flaws);
        } else {
          skipped(schema, place, entry.getKey(), document, written, flaws);
        }
      }
    }
    return flaws;
  }

  private static void kept(
      SchemaUnderTest schema,
      String place,
      Map.Entry<String, JsonValue> entry,
      Object value,
      JsonValue written,
      List<Flaw> flaws) {
    Object held = schema.subject().additionalProperties(value).get(entry.getKey());
    if (!entry.getValue().equals(held)) {
      flaws.add(Flaw.of(place, "is not among the additional properties as it was read"));
    }
    if (written.get(entry.getKey()).isEmpty()) {
      flaws.add(Flaw.of(place, "is lost when it is written"));
      return;
    }
    List<Difference> differences =
        JsonComparison.differences(entry.getValue(), written.get(entry.getKey()).get());
    if (!differences.isEmpty()) {
      flaws.add(new Flaw(place, "is written otherwise", differences.get(0).words()));
    }
  }

  private static void skipped(
      SchemaUnderTest schema,
      String place,
      String name,
      JsonValue document,
      JsonValue written,
      List<Flaw> flaws) {
    if (written.get(name).isPresent()) {
      flaws.add(Flaw.of(place, "is written, though the type keeps no unknown properties"));
    }
    String path = JsonTexts.child("$", name);
    List<JsonViolation> violations = schema.codec().check(document.toString());
    if (violations.stream().noneMatch(each -> isAt(each, path))) {
      flaws.add(new Flaw(place, "is not listed by check", path));
    }
    try {
      schema.codec().strict().read(document.toString());
      flaws.add(Flaw.of(place, "is not rejected by the strict codec"));
    } catch (JsonException expected) {
      if (expected.violations().stream().noneMatch(each -> isAt(each, path))) {
        flaws.add(new Flaw(place, "is rejected by the strict codec elsewhere", expected.path()));
      }
    }
  }

  private static boolean isAt(JsonViolation violation, String path) {
    return violation.kind() == Kind.UNKNOWN_PROPERTY && EscapedPath.isSame(violation.path(), path);
  }
}
