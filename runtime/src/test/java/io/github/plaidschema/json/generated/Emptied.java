package io.github.plaidschema.json.generated;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value knows of its fields beside their values, and nothing else. */
public final class Emptied extends SchemaValue {

  private static final SchemaFields NONE = SchemaFields.of("Emptied");

  /** With raw JSON of some fields, bits that say which are spelled null, and plain texts or not. */
  public Emptied(@Nullable RawFields raw, long nulls, boolean plain) {
    this(new Remainder(raw, nulls, plain, Map.of()));
  }

  public Emptied(Remainder remainder) {
    super(remainder);
  }

  @Override
  protected SchemaFields fields(RuntimeKey key) {
    return NONE;
  }

  @Override
  protected @Nullable Object value(RuntimeKey key, int field) {
    return null;
  }
}
