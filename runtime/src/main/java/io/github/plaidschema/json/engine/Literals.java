package io.github.plaidschema.json.engine;

/** The three literals of RFC 8259, section 3. */
public final class Literals {

  private Literals() {}

  /**
   * The index behind the literal whose first letter is at {@code at}.
   *
   * @throws Rejection if the letters that follow are not the literal's
   */
  public static int end(byte[] bytes, int at, int end) {
    byte first = bytes[at];
    int next = at + (first == 'f' ? 5 : 4);
    boolean spelled =
        next <= end
            && switch (first) {
              case 'n' -> bytes[at + 1] == 'u' && bytes[at + 2] == 'l' && bytes[at + 3] == 'l';
              case 't' -> bytes[at + 1] == 'r' && bytes[at + 2] == 'u' && bytes[at + 3] == 'e';
              default ->
                  bytes[at + 1] == 'a'
                      && bytes[at + 2] == 'l'
                      && bytes[at + 3] == 's'
                      && bytes[at + 4] == 'e';
            };
    if (!spelled) {
      throw new Rejection(at, "null, true or false");
    }
    return next;
  }
}
