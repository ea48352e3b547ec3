package io.github.plaidschema.json;

/** The codec of values of any kind. */
final class JsonValueCodec extends JsonCodec<JsonValue> {

  @Override
  public JsonValue read(JsonReader in) {
    return in.readValue();
  }

  @Override
  public void write(JsonWriter out, JsonValue value) {
    out.writeValue(value);
  }
}
