package io.github.plaidschema.json.generated;

import org.jspecify.annotations.Nullable;

/** What a value knows of its fields beside their values, and nothing else. */
public final class Emptied extends SchemaValue {

  private static final SchemaFields NONE = SchemaFields.of();

  /** With raw JSON of some fields, and bits that say which are spelled null. */
  public Emptied(@Nullable RawFields raw, long nulls) {
    super(raw, nulls);
  }

  /** As before, and with whether its texts are plain. */
  public Emptied(@Nullable RawFields raw, long nulls, boolean plain) {
    super(raw, nulls, plain);
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
