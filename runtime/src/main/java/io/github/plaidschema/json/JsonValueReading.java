package io.github.plaidschema.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads values of any kind. Recursive: the reader's limit of depth bounds it. */
final class JsonValueReading {

  private JsonValueReading() {}

  static JsonValue read(JsonReader in) {
    return switch (in.peek()) {
      case NULL -> {
        in.readNull();
        yield JsonValue.NULL;
      }
      case BOOLEAN -> JsonValue.of(in.readBoolean());
      case NUMBER -> JsonValue.JsonNumber.ofValid(in.readNumberLiteral());
      case STRING -> JsonValue.JsonString.ofValid(in.readString());
      case ARRAY -> readArray(in);
      case OBJECT -> readObject(in);
    };
  }

  private static JsonValue readArray(JsonReader in) {
    in.beginArray();
    if (!in.hasNext()) {
      return JsonValue.array(List.of());
    }
    List<JsonValue> elements = new ArrayList<>();
    do {
      elements.add(read(in));
    } while (in.hasNext());
    return JsonValue.array(elements);
  }

  private static JsonValue readObject(JsonReader in) {
    in.beginObject();
    String name = in.nextUncheckedName();
    if (name == null) {
      return JsonValue.object(Map.of());
    }
    Members.Builder members = new Members.Builder();
    for (; name != null; name = in.nextUncheckedName()) {
      if (members.has(name)) {
        throw in.repeatedProperty();
      }
      members.add(name, read(in));
    }
    return new JsonValue.JsonObject(members.build());
  }
}
