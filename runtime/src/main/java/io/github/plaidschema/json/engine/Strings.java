package io.github.plaidschema.json.engine;

import org.jspecify.annotations.Nullable;

/**
 * Reads strings. Nearly all are of plain ASCII characters. Those of up to eight are made once per
 * document, as currencies, countries and kinds come again: such a text is one word, so that it is
 * found without an allocation and compared at once. A place is given to whichever came last.
 */
public final class Strings {

  private static final int PLACES = 16;

  /** How many bytes are looked at here, before there is a loop. */
  private static final int UNROLLED = 11 * Long.BYTES;

  private final long[] words = new long[PLACES];
  private final @Nullable String[] texts = new @Nullable String[PLACES];

  private int behind;
  private int specials;

  /** None yet. */
  public Strings() {}

  /** The index behind the closing quote of what was read last. */
  public int behind() {
    return behind;
  }

  /** Counts a string that was read elsewhere, and is not plain. */
  public void countSpecial() {
    specials++;
  }

  /** How many strings were read that have an escape or a character that is not ASCII. */
  public int specials() {
    return specials;
  }

  /**
   * Reads the string whose content begins at an index.
   *
   * <p>Eleven words are looked at without a loop, and in this method, although {@link
   * StringText#plainEnd} does the same: it becomes larger than what HotSpot copies into its callers
   * (325 bytes of code), so that a string costs them one call, and leaves room for what is better
   * copied.
   *
   * @throws Refusal if the content is malformed or nothing closes it
   */
  public String read(byte[] bytes, int from, int end) {
    if (from > end - UNROLLED) {
      return text(bytes, from, StringText.plainEnd(bytes, from, end), end);
    }
    long first = StringText.specialBytes(Words.get(bytes, from));
    if (first != 0) {
      return text(bytes, from, StringText.firstOf(first, 0, from), end);
    }
    first = StringText.specialBytes(Words.get(bytes, from + 8));
    long second = StringText.specialBytes(Words.get(bytes, from + 16));
    if ((first | second) != 0) {
      return text(bytes, from, StringText.firstOf(first, second, from + 8), end);
    }
    first = StringText.specialBytes(Words.get(bytes, from + 24));
    second = StringText.specialBytes(Words.get(bytes, from + 32));
    if ((first | second) != 0) {
      return text(bytes, from, StringText.firstOf(first, second, from + 24), end);
    }
    first = StringText.specialBytes(Words.get(bytes, from + 40));
    second = StringText.specialBytes(Words.get(bytes, from + 48));
    if ((first | second) != 0) {
      return text(bytes, from, StringText.firstOf(first, second, from + 40), end);
    }
    first = StringText.specialBytes(Words.get(bytes, from + 56));
    second = StringText.specialBytes(Words.get(bytes, from + 64));
    if ((first | second) != 0) {
      return text(bytes, from, StringText.firstOf(first, second, from + 56), end);
    }
    first = StringText.specialBytes(Words.get(bytes, from + 72));
    second = StringText.specialBytes(Words.get(bytes, from + 80));
    if ((first | second) != 0) {
      return text(bytes, from, StringText.firstOf(first, second, from + 72), end);
    }
    return text(bytes, from, StringText.plainEnd(bytes, from + UNROLLED, end), end);
  }

  private String text(byte[] bytes, int from, int plainEnd, int end) {
    if (!StringText.isQuote(bytes, plainEnd, end)) {
      return specialText(bytes, from, plainEnd, end);
    }
    behind = plainEnd + 1;
    return plainEnd - from <= Long.BYTES
        ? shortText(bytes, from, plainEnd)
        : StringText.ascii(bytes, from, plainEnd);
  }

  private String specialText(byte[] bytes, int from, int plainEnd, int end) {
    int quote = StringText.closingQuote(bytes, plainEnd, end);
    behind = quote + 1;
    countSpecial();
    return StringText.decode(bytes, from, quote);
  }

  private String shortText(byte[] bytes, int from, int to) {
    long word = Words.head(bytes, from, to);
    int place = (int) ((word * 0x9E3779B97F4A7C15L) >>> 60);
    String known = texts[place];
    if (known != null && words[place] == word) {
      return known;
    }
    String text = StringText.ascii(bytes, from, to);
    words[place] = word;
    texts[place] = text;
    return text;
  }
}
