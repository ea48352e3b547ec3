package io.github.plaidschema.client;

import io.github.plaidschema.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up and replaces properties of JSON objects, by paths of names with dots between. */
final class JsonEdit {

  private JsonEdit() {}

  /** The value of a property, empty if it is absent or null. */
  static Optional<JsonValue> get(JsonValue document, String path) {
    Optional<JsonValue> value = Optional.of(document);
    for (String name : path.split("\\.", -1)) {
      value = value.flatMap(object -> object.get(name));
    }
    return value.filter(found -> !found.isNull());
  }

  /**
   * The document with another value of a property; null removes it. Objects on the way are created.
   */
  static JsonValue with(JsonValue document, String path, @Nullable JsonValue value) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Map<String, JsonValue> members =
        document
            .asObject()
            .map(object -> new LinkedHashMap<>(object.members()))
            .orElseGet(LinkedHashMap::new);
    if (dot >= 0) {
      JsonValue inner = members.getOrDefault(name, JsonValue.NULL);
      members.put(name, with(inner, path.substring(dot + 1), value));
    } else if (value == null) {
      members.remove(name);
    } else {
      members.put(name, value);
    }
    return JsonValue.object(members);
  }
}
