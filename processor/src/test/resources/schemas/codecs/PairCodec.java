package sdk.codecs;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import java.util.List;

/** Handles a whole list, and not its elements. */
public final class PairCodec extends JsonCodec<List<Integer>> {
  @Override
  public List<Integer> read(JsonReader in) {
    String[] parts = in.readString().split(":");
    return List.of(Integer.valueOf(parts[0]), Integer.valueOf(parts[1]));
  }

  @Override
  public void write(JsonWriter out, List<Integer> value) {
    out.writeString(value.get(0) + ":" + value.get(1));
  }
}
