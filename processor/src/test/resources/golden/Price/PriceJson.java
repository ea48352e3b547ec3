package sdk.codecs;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.SchemaCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Price} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class PriceJson extends SchemaCodec<Price> {
  /** Immutable, and shared by all threads. */
  public static final PriceJson CODEC = new PriceJson();

  /** The name of {@link Price#net()} in JSON. */
  public static final String NET = "net";

  /** The name of {@link Price#gross()} in JSON. */
  public static final String GROSS = "gross";

  /** The name of {@link Price#fee()} in JSON. */
  public static final String FEE = "fee";

  /** The name of {@link Price#parts()} in JSON. */
  public static final String PARTS = "parts";

  /** The name of {@link Price#byCountry()} in JSON. */
  public static final String BY_COUNTRY = "by_country";

  /** The name of {@link Price#deep()} in JSON. */
  public static final String DEEP = "deep";

  /** The name of {@link Price#taxed()} in JSON. */
  public static final String TAXED = "taxed";

  /** The name of {@link Price#vat()} in JSON. */
  public static final String VAT = "vat";

  /** The name of {@link Price#pair()} in JSON. */
  public static final String PAIR = "pair";

  /** The name of {@link Price#pairs()} in JSON. */
  public static final String PAIRS = "pairs";

  private PriceJson() {
    super(1, "0.1.0");
  }

  @Override
  public Price read(JsonReader in) {
    return PriceBuilder.Value.read(in);
  }

  @Override
  public void write(JsonWriter out, Price value) {
    PriceBuilder.Value.of(value).write(out);
  }
}
