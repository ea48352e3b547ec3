package io.github.plaidschema.json.engine;

import java.nio.charset.StandardCharsets;

/**
 * Writes JSON strings. Only what RFC 8259, section 7, demands is escaped: the quote, the backslash
 * and the control characters.
 */
public final class StringOutput {

  private StringOutput() {}

  /**
   * Writes a text between quotes.
   *
   * @param behind what to write behind it: a comma or a colon
   * @throws IllegalArgumentException if the text has a lone surrogate, which UTF-8 cannot say
   */
  public static void write(Output out, String text, byte behind) {
    int length = text.length();
    int from = out.reserve(length + 3);
    byte[] bytes = out.array();
    int at = from + 1;
    int quote = at + length;
    bytes[quote] = '"';
    if (copyAscii(text, bytes, at) && StringText.plainEnd(bytes, at, bytes.length) == quote) {
      bytes[from] = '"';
      bytes[quote + 1] = behind;
    } else {
      out.truncate(from);
      writeWithCare(out, text);
      out.write(behind);
    }
  }

  /** Writes a text of plain ASCII characters, which is not looked at, as {@link #write}. */
  @SuppressWarnings("deprecation") // Copies ASCII as it is, without an array in between.
  public static void writePlain(Output out, String text, byte behind) {
    int length = text.length();
    int from = out.reserve(length + 3);
    byte[] bytes = out.array();
    int quote = from + 1 + length;
    bytes[from] = '"';
    text.getBytes(0, length, bytes, from + 1);
    bytes[quote] = '"';
    bytes[quote + 1] = behind;
  }

  /** Writes a text without quotes and escapes. */
  public static void writeAsIs(Output out, String text) {
    int at = out.reserve(text.length());
    if (!copyAscii(text, out.array(), at)) {
      out.truncate(at);
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Copies a text, or gives false if it has other than ASCII characters. */
  @SuppressWarnings("deprecation") // Copies ASCII as it is, without an array in between.
  private static boolean copyAscii(String text, byte[] target, int at) {
    int length = text.length();
    int all = 0;
    for (int i = 0; i < length; i++) {
      all |= text.charAt(i);
    }
    if (all >= 0x80) {
      return false;
    }
    text.getBytes(0, length, target, at);
    return true;
  }

  private static void writeWithCare(Output out, String text) {
    if (Utf8.loneSurrogate(text) >= 0) {
      throw new IllegalArgumentException("A string with a lone surrogate is not a JSON string");
    }
    write(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Output out, byte[] text) {
    out.write((byte) '"');
    int from = 0;
    while (from < text.length) {
      int plain = from;
      while (plain < text.length && !mustBeEscaped(text[plain])) {
        plain++;
      }
      out.write(text, from, plain);
      if (plain < text.length) {
        escape(out, text[plain]);
      }
      from = plain + 1;
    }
    out.write((byte) '"');
  }

  private static boolean mustBeEscaped(byte b) {
    return (b >= 0 && b < ' ') || b == '"' || b == '\\';
  }

  private static void escape(Output out, byte b) {
    out.write((byte) '\\');
    switch (b) {
      case '"', '\\' -> out.write(b);
      case '\b' -> out.write((byte) 'b');
      case '\f' -> out.write((byte) 'f');
      case '\n' -> out.write((byte) 'n');
      case '\r' -> out.write((byte) 'r');
      case '\t' -> out.write((byte) 't');
      default -> {
        out.writeAscii("u00");
        out.write(Hex.lower(b >> 4));
        out.write(Hex.lower(b & 0xF));
      }
    }
  }
}
