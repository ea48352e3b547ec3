package sdk.codecs;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;

/** A Boolean as "yes" or "no": a codec may replace what the runtime does with a type. */
final class YesNoCodec extends JsonCodec<Boolean> {
  @Override
  public Boolean read(JsonReader in) {
    return switch (in.readString()) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw in.rejected("yes or no");
    };
  }

  @Override
  public void write(JsonWriter out, Boolean value) {
    out.writeString(value ? "yes" : "no");
  }
}
