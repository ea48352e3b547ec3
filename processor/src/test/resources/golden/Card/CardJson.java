package sdk.enums;

import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.SchemaCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Card} as JSON. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class CardJson extends SchemaCodec<Card> {
  /** Immutable, and shared by all threads. */
  public static final CardJson CODEC = new CardJson();

  /** The name of {@link Card#subtype()} in JSON. */
  public static final String SUBTYPE = "subtype";

  /** The name of {@link Card#status()} in JSON. */
  public static final String STATUS = "status";

  /** The name of {@link Card#openSubtype()} in JSON. */
  public static final String OPEN_SUBTYPE = "open_subtype";

  /** The name of {@link Card#openStatus()} in JSON. */
  public static final String OPEN_STATUS = "open_status";

  /** The name of {@link Card#statuses()} in JSON. */
  public static final String STATUSES = "statuses";

  /** The name of {@link Card#statusSet()} in JSON. */
  public static final String STATUS_SET = "status_set";

  /** The name of {@link Card#statusMap()} in JSON. */
  public static final String STATUS_MAP = "status_map";

  /** The name of {@link Card#openSubtypes()} in JSON. */
  public static final String OPEN_SUBTYPES = "open_subtypes";

  /** The name of {@link Card#openSubtypeSet()} in JSON. */
  public static final String OPEN_SUBTYPE_SET = "open_subtype_set";

  /** The name of {@link Card#labels()} in JSON. */
  public static final String LABELS = "labels";

  private CardJson() {
    super(1, "0.1.0");
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
