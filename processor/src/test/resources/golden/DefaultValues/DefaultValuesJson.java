package sdk.rules;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.SchemaCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link DefaultValues} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class DefaultValuesJson extends SchemaCodec<DefaultValues> {
  /** Immutable, and shared by all threads. */
  public static final DefaultValuesJson CODEC = new DefaultValuesJson();

  /** The name of {@link DefaultValues#page()} in JSON. */
  public static final String PAGE = "page";

  /** The name of {@link DefaultValues#limit()} in JSON. */
  public static final String LIMIT = "limit";

  /** The name of {@link DefaultValues#currency()} in JSON. */
  public static final String CURRENCY = "currency";

  /** The name of {@link DefaultValues#scopes()} in JSON. */
  public static final String SCOPES = "scopes";

  /** The name of {@link DefaultValues#labels()} in JSON. */
  public static final String LABELS = "labels";

  /** The name of {@link DefaultValues#tags()} in JSON. */
  public static final String TAGS = "tags";

  /** The name of {@link DefaultValues#offset()} in JSON. */
  public static final String OFFSET = "offset";

  private DefaultValuesJson() {
    super(1, "0.1.0");
  }

  @Override
  public DefaultValues read(JsonReader in) {
    return DefaultValuesBuilder.Value.read(in);
  }

  @Override
  public void write(JsonWriter out, DefaultValues value) {
    DefaultValuesBuilder.Value.of(value).write(out);
  }
}
