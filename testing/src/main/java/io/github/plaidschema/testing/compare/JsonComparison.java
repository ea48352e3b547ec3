package io.github.plaidschema.testing.compare;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonArray;
import io.github.plaidschema.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares documents as JSON: properties, values, the digits of numbers, explicit nulls. The order
 * of the properties of an object is not compared.
 */
public final class JsonComparison {
  private final List<Difference> differences = new ArrayList<>();

  private JsonComparison() {}

  /** All differences, in the order of the expected document; none if they are the same. */
  public static List<Difference> differences(JsonValue expected, JsonValue found) {
    JsonComparison comparison = new JsonComparison();
    comparison.compare("$", expected, found);
    return List.copyOf(comparison.differences);
  }

  private void compare(String path, JsonValue expected, JsonValue found) {
    if (expected instanceof JsonObject object && found instanceof JsonObject other) {
      compareObjects(path, object.members(), other.members());
    } else if (expected instanceof JsonArray array && found instanceof JsonArray other) {
      compareArrays(path, array.elements(), other.elements());
    } else if (!expected.equals(found)) {
      differences.add(new Difference(path, Optional.of(expected), Optional.of(found)));
    }
  }

  private void compareObjects(
      String path, Map<String, JsonValue> expected, Map<String, JsonValue> found) {
    expected.forEach(
        (name, value) -> {
          String place = JsonTexts.child(path, name);
          JsonValue other = found.get(name);
          if (other == null) {
            differences.add(new Difference(place, Optional.of(value), Optional.empty()));
          } else {
            compare(place, value, other);
          }
        });
    found.forEach(
        (name, value) -> {
          if (!expected.containsKey(name)) {
            differences.add(
                new Difference(JsonTexts.child(path, name), Optional.empty(), Optional.of(value)));
          }
        });
  }

  private void compareArrays(String path, List<JsonValue> expected, List<JsonValue> found) {
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String place = path + "[" + i + "]";
      if (i >= expected.size()) {
        differences.add(new Difference(place, Optional.empty(), Optional.of(found.get(i))));
      } else if (i >= found.size()) {
        differences.add(new Difference(place, Optional.of(expected.get(i)), Optional.empty()));
      } else {
        compare(place, expected.get(i), found.get(i));
      }
    }
  }
}
