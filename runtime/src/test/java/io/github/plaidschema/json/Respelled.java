package io.github.plaidschema.json;

import io.github.plaidschema.json.generated.Spellings;
import io.github.plaidschema.json.reading.Cursor;
import org.jspecify.annotations.Nullable;

/** What a reader knows of spellings that are not those of values. */
final class Respelled {

  private Respelled() {}

  /**
   * The raw JSON that was read since a {@link Spellings#mark}, or null if nothing was respelled.
   */
  static @Nullable String since(JsonReader in, long mark) {
    Cursor cursor = in.unwrap(Cursor.class);
    boolean isRespelled = cursor.respelled() != (int) (mark >>> Integer.SIZE);
    return isRespelled ? cursor.rawJsonSince((int) mark) : null;
  }
}
