package io.github.plaidschema.json.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The three literals of RFC 8259, section 3. */
public final class Literals {

  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

  private Literals() {}

  /**
   * The index behind the literal whose first letter is at {@code at}.
   *
   * @throws Refusal if the letters that follow are not the literal's
   */
  public static int end(byte[] bytes, int at, int end) {
    byte[] literal =
        switch (bytes[at]) {
          case 'n' -> NULL;
          case 't' -> TRUE;
          default -> FALSE;
        };
    int next = at + literal.length;
    if (next > end || !Arrays.equals(bytes, at, next, literal, 0, literal.length)) {
      throw new Refusal(at, "null, true or false");
    }
    return next;
  }
}
