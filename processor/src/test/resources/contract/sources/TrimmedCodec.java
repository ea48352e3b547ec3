package sdk.contract;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;

/** Text without space around it. */
public final class TrimmedCodec extends JsonCodec<String> {
  @Override
  public String read(JsonReader in) {
    return in.readString().strip();
  }

  @Override
  public void write(JsonWriter out, String value) {
    out.writeString(value);
  }
}
