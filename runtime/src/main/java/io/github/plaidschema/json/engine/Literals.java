package io.github.plaidschema.json.engine;

/** The three literals of RFC 8259, section 3. */
public final class Literals {

  private static final int LENGTH = 4;

  private static final long NULL = Words.of("null");
  private static final long TRUE = Words.of("true");

  /** Without its first letter, by which it is known. */
  private static final long ALSE = Words.of("alse");

  private Literals() {}

  /**
   * The index behind the literal whose first letter is at {@code at}.
   *
   * @throws Refusal if the letters that follow are not the literal's
   */
  public static int end(byte[] bytes, int at, int end) {
    byte first = bytes[at];
    int from = first == 'f' ? at + 1 : at;
    long expected = first == 'n' ? NULL : first == 't' ? TRUE : ALSE;
    int next = from + LENGTH;
    if (next > end || Words.head(bytes, from, next) != expected) {
      throw new Refusal(at, "null, true or false");
    }
    return next;
  }
}
