package sdk.codecs;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;

/** The rate of an object, which skips all else. */
public final class RateCodec extends JsonCodec<Integer> {
  @Override
  public Integer read(JsonReader in) {
    int rate = 0;
    in.beginObject();
    while (in.hasNext()) {
      if (in.nextName().equals("rate")) {
        rate = in.readInt();
      } else {
        in.skipValue();
      }
    }
    in.endObject();
    return rate;
  }

  @Override
  public void write(JsonWriter out, Integer value) {
    out.beginObject();
    out.name("rate");
    out.writeInt(value);
    out.endObject();
  }
}
