package io.github.plaidschema.json.reading;

import org.jspecify.annotations.Nullable;

/**
 * A field that is not written by its value, as that would be spelled otherwise or does not fit.
 *
 * @param field the number of the field
 * @param json the raw JSON of its value, without insignificant white space
 * @param mismatch why it does not fit, or null if it does
 */
public record RawField(int field, String json, @Nullable Mismatch mismatch) {

  /**
   * A value that does not fit: that of the field, or one in it.
   *
   * @param expected what would fit
   * @param first the first byte of the value
   */
  public record Mismatch(String expected, byte first) {}
}
