package io.github.plaidschema.json;

import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.NumberReading;
import io.github.plaidschema.json.reading.StringReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads values of any kind. Recursive: the cursor's limit of depth bounds it. */
final class JsonValueReading {

  private JsonValueReading() {}

  static JsonValue read(Cursor in) {
    return switch (JsonReader.kindOfNext(in)) {
      case NULL -> {
        in.readNull();
        yield JsonValue.NULL;
      }
      case BOOLEAN -> JsonValue.of(in.readBoolean());
      case NUMBER -> JsonValue.JsonNumber.ofValid(NumberReading.readLiteral(in));
      case STRING -> JsonValue.JsonString.ofValid(StringReading.readString(in));
      case ARRAY -> readArray(in);
      case OBJECT -> readObject(in);
    };
  }

  private static JsonValue readArray(Cursor in) {
    in.beginArray();
    if (!in.nextElement()) {
      return JsonValue.array(List.of());
    }
    List<JsonValue> elements = new ArrayList<>();
    do {
      elements.add(read(in));
    } while (in.nextElement());
    return JsonValue.array(elements);
  }

  private static JsonValue readObject(Cursor in) {
    in.beginObject();
    if (!in.nextName()) {
      return JsonValue.object(Map.of());
    }
    Members.Builder members = new Members.Builder();
    do {
      String name = in.nameText();
      if (members.has(name)) {
        throw in.failures().repeatedProperty(in.propertyStart());
      }
      members.add(name, read(in));
    } while (in.nextName());
    return new JsonValue.JsonObject(members.build());
  }
}
