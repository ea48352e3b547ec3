package io.github.plaidschema.json.engine;

/** The escapes of JSON strings (RFC 8259, section 7), surrogates in pairs only. */
final class Escapes {

  private static final int UNICODE_ESCAPE = 6;

  private Escapes() {}

  /**
   * The index behind the escape whose backslash is at {@code at}.
   *
   * @throws Rejection if it is not an escape, or one half of a surrogate pair without the other
   */
  static int skip(byte[] bytes, int at, int end) {
    if (at + 1 >= end) {
      throw new Rejection(end, "an escaped character");
    }
    byte kind = bytes[at + 1];
    if (kind != 'u') {
      if (simple(kind) < 0) {
        throw new Rejection(at, "a valid escape");
      }
      return at + 2;
    }
    int unit = unit(bytes, at, end);
    int next = at + UNICODE_ESCAPE;
    if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
      return next;
    }
    boolean pairBegins =
        unit <= Character.MAX_HIGH_SURROGATE
            && next + 1 < end
            && bytes[next] == '\\'
            && bytes[next + 1] == 'u';
    if (!pairBegins || !isLowSurrogate(unit(bytes, next, end))) {
      throw new Rejection(at, "surrogates in pairs");
    }
    return next + UNICODE_ESCAPE;
  }

  private static int unit(byte[] bytes, int at, int end) {
    if (at + UNICODE_ESCAPE > end) {
      throw new Rejection(end, "four hexadecimal digits");
    }
    int unit = 0;
    for (int i = at + 2; i < at + UNICODE_ESCAPE; i++) {
      int digit = Hex.digit(bytes[i]);
      if (digit < 0) {
        throw new Rejection(i, "four hexadecimal digits");
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }

  private static boolean isLowSurrogate(int unit) {
    return unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
  }

  /** The code point of the valid escape whose backslash is at {@code at}. */
  static int character(byte[] bytes, int at) {
    byte kind = bytes[at + 1];
    if (kind != 'u') {
      return simple(kind);
    }
    int unit = unit(bytes, at, bytes.length);
    if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
      return unit;
    }
    int low = unit(bytes, at + UNICODE_ESCAPE, bytes.length);
    return Character.toCodePoint((char) unit, (char) low);
  }

  /** How many bytes the escape at {@code at} takes, which stands for {@code character}. */
  static int length(byte[] bytes, int at, int character) {
    if (bytes[at + 1] != 'u') {
      return 2;
    }
    return Character.isSupplementaryCodePoint(character) ? 2 * UNICODE_ESCAPE : UNICODE_ESCAPE;
  }

  /** Writes a code point as UTF-8 and returns the index behind it. */
  static int encode(int character, byte[] out, int at) {
    int next = at;
    if (character < 0x80) {
      out[next++] = (byte) character;
    } else if (character < 0x800) {
      out[next++] = (byte) (0xC0 | character >> 6);
      out[next++] = Utf8.continuation(character, 0);
    } else if (character < 0x10000) {
      out[next++] = (byte) (0xE0 | character >> 12);
      out[next++] = Utf8.continuation(character, 6);
      out[next++] = Utf8.continuation(character, 0);
    } else {
      out[next++] = (byte) (0xF0 | character >> 18);
      out[next++] = Utf8.continuation(character, 12);
      out[next++] = Utf8.continuation(character, 6);
      out[next++] = Utf8.continuation(character, 0);
    }
    return next;
  }

  private static int simple(byte kind) {
    return switch (kind) {
      case '"', '\\', '/' -> kind;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> -1;
    };
  }
}
