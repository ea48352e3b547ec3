package io.github.plaidschema.example;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonArray;
import io.github.plaidschema.json.JsonValue.JsonObject;
import java.util.Collection;
import java.util.List;

/**
 * Two documents, value by value: names, texts, the digits of numbers, nulls, and the order of array
 * elements. The order of the members of an object is not part of a document.
 *
 * @param same whether they are the same document
 * @param values how many values the first document has
 * @param nulls how many of them are null
 */
record Comparison(boolean same, long values, long nulls) {

  static Comparison of(byte[] first, byte[] second) {
    JsonValue document = JsonValue.CODEC.read(first);
    return new Comparison(
        document.equals(JsonValue.CODEC.read(second)), values(document), nulls(document));
  }

  private static long values(JsonValue value) {
    return 1 + parts(value).stream().mapToLong(Comparison::values).sum();
  }

  private static long nulls(JsonValue value) {
    return value.isNull() ? 1 : parts(value).stream().mapToLong(Comparison::nulls).sum();
  }

  private static Collection<JsonValue> parts(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object.members().values();
    }
    return value instanceof JsonArray array ? array.elements() : List.of();
  }
}
