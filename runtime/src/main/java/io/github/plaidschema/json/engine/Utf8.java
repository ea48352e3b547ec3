package io.github.plaidschema.json.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 as RFC 3629 defines it: shortest forms only, no surrogates, nothing beyond U+10FFFF. */
public final class Utf8 {

  private static final String EXPECTED = "well-formed UTF-8";

  private Utf8() {}

  /**
   * The index behind the character that begins at {@code at} with a byte that is not ASCII.
   *
   * @throws Rejection if the bytes there are no UTF-8
   */
  public static int skipCharacter(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    if (lead >= 0xC2 && lead <= 0xDF) {
      return continued(bytes, at, end, 1, 0x80, 0xBF);
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      int lowest = lead == 0xE0 ? 0xA0 : 0x80;
      int highest = lead == 0xED ? 0x9F : 0xBF;
      return continued(bytes, at, end, 2, lowest, highest);
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      int lowest = lead == 0xF0 ? 0x90 : 0x80;
      int highest = lead == 0xF4 ? 0x8F : 0xBF;
      return continued(bytes, at, end, 3, lowest, highest);
    }
    throw new Rejection(at, EXPECTED);
  }

  private static int continued(
      byte[] bytes, int at, int end, int continuations, int lowest, int highest) {
    int last = at + continuations;
    if (last >= end) {
      throw new Rejection(at, EXPECTED);
    }
    int second = bytes[at + 1] & 0xFF;
    if (second < lowest || second > highest) {
      throw new Rejection(at, EXPECTED);
    }
    for (int i = at + 2; i <= last; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        throw new Rejection(at, EXPECTED);
      }
    }
    return last + 1;
  }

  /**
   * The bytes of a text. A lone surrogate, which has no UTF-8 form, becomes three bytes that no
   * UTF-8 reader accepts, where {@link String#getBytes} would hide it behind a question mark.
   */
  public static byte[] encode(String text) {
    int lone = loneSurrogate(text);
    if (lone < 0) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
    char surrogate = text.charAt(lone);
    byte[] bytes = Arrays.copyOf(before, before.length + 3);
    bytes[before.length] = (byte) (0xE0 | (surrogate >> 12));
    bytes[before.length + 1] = continuation(surrogate, 6);
    bytes[before.length + 2] = continuation(surrogate, 0);
    return bytes;
  }

  /** The continuation byte that holds the six bits of a character from {@code shift} on. */
  static byte continuation(int character, int shift) {
    return (byte) (0x80 | (character >> shift & 0x3F));
  }

  /** The index of the first surrogate that is not half of a pair, or -1. */
  public static int loneSurrogate(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < length
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
