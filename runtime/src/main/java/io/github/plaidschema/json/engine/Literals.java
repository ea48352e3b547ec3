package io.github.plaidschema.json.engine;

/** The three literals of RFC 8259, section 3. */
public final class Literals {

  private static final long NULL = Words.of("null");
  private static final long TRUE = Words.of("true");
  private static final long FALSE = Words.of("false");

  private Literals() {}

  /**
   * The index behind the literal whose first letter is at {@code at}.
   *
   * @throws Refusal if the letters that follow are not the literal's
   */
  public static int end(byte[] bytes, int at, int end) {
    byte first = bytes[at];
    int length = first == 'f' ? 5 : 4;
    long literal = first == 'n' ? NULL : first == 't' ? TRUE : FALSE;
    if (Words.head(bytes, at, Math.min(at + length, end)) != literal) {
      throw new Refusal(at, "null, true or false");
    }
    return at + length;
  }
}
