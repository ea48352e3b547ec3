package io.github.plaidschema.json.engine;

/** The three literals of RFC 8259, section 3. */
public final class Literals {

  private static final int NULL = word("null");
  private static final int TRUE = word("true");

  /** Without its first letter, by which it is known. */
  private static final int ALSE = word("alse");

  private Literals() {}

  /**
   * The index behind the literal whose first letter is at {@code at}.
   *
   * @throws Refusal if the letters that follow are not the literal's
   */
  public static int end(byte[] bytes, int at, int end) {
    byte first = bytes[at];
    int from = first == 'f' ? at + 1 : at;
    int expected = first == 'n' ? NULL : first == 't' ? TRUE : ALSE;
    int next = from + Integer.BYTES;
    if (next > end || Words.getInt(bytes, from) != expected) {
      throw new Refusal(at, "null, true or false");
    }
    return next;
  }

  private static int word(String fourLetters) {
    int word = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      word |= fourLetters.charAt(i) << (i * Byte.SIZE);
    }
    return word;
  }
}
