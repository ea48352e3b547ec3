package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonToken;
import io.github.plaidschema.json.JsonWriter;

/** Goes over names, elements and values by hand, and skips what it does not count. */
public final class PairCodec extends JsonCodec<Pair> {
  @Override
  public Pair read(JsonReader in) {
    int names = 0;
    int ones = 0;
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      names++;
      if (name.equals("a") && in.peek() == JsonToken.ARRAY) {
        in.beginArray();
        while (in.hasNext()) {
          ones++;
          in.skipValue();
        }
        in.endArray();
      } else if (!in.readNull()) {
        in.skipValue();
      }
    }
    in.endObject();
    return new Pair(names, ones);
  }

  @Override
  public void write(JsonWriter out, Pair value) {
    out.beginObject();
    out.name("names");
    out.writeInt(value.names());
    out.name("ones");
    out.writeInt(value.ones());
    out.endObject();
  }
}
