package io.github.plaidschema.json.engine;

import org.jspecify.annotations.Nullable;

/**
 * Texts of up to eight ASCII characters, made once per document, as currencies, countries and kinds
 * come again: such a text is one word, so that it is found without an allocation and compared at
 * once. A place is given to whichever came last.
 */
public final class ShortTexts {

  private static final int PLACES = 16;

  private final long[] words = new long[PLACES];
  private final @Nullable String[] texts = new @Nullable String[PLACES];

  /** None yet. */
  public ShortTexts() {}

  /** The text of ASCII bytes, eight of them at the most. */
  public String get(byte[] bytes, int from, int to) {
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
