package sdk.enums;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Card} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class CardJson extends JsonCodec<Card> {
  /** Immutable, and shared by all threads. */
  public static final CardJson CODEC = new CardJson();

  private CardJson() {
    GeneratedCode.requireLevel(1, "0.1.0", CardJson.class);
  }

  @Override
  public Card read(JsonReader in) {
    return CardBuilder.Value.read(in);
  }

  @Override
  public void write(JsonWriter out, Card value) {
    CardBuilder.Value.of(value).write(out);
  }
}
