package sdk.names;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;

/** Of the package. */
public final class WordCodec extends JsonCodec<Word> {
  @Override
  public Word read(JsonReader in) {
    return new Word(in.readString());
  }

  @Override
  public void write(JsonWriter out, Word value) {
    out.writeString(value.text());
  }
}
