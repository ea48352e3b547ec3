package sdk.codecs;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import java.math.BigDecimal;

/** Money as a text such as "1.10 USD". */
public final class MoneyCodec extends JsonCodec<Money> {
  @Override
  public Money read(JsonReader in) {
    String[] parts = in.readString().split(" ");
    return new Money(new BigDecimal(parts[0]), parts[1]);
  }

  @Override
  public void write(JsonWriter out, Money value) {
    out.writeString(value.amount() + " " + value.currency());
  }
}
