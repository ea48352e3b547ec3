package io.github.plaidschema.json.engine;

/**
 * Text that comes from a document, as logs and messages may show it: bounded, and escaped where a
 * character could break a line, forge one or reorder what stands around it.
 */
public final class LogText {

  /** The longest property name that is shown, in code points. */
  public static final int MAX_NAME_LENGTH = 64;

  private LogText() {}

  /**
   * Appends a text: of more code points than are allowed the first, and three dots.
   *
   * @param max how many code points are shown
   */
  public static void append(StringBuilder out, String text, int max) {
    int end = text.length();
    boolean cut = end > max && text.codePointCount(0, end) > max;
    if (cut) {
      end = text.offsetByCodePoints(0, max);
    }
    append(out, text, 0, end);
    out.append(cut ? "..." : "");
  }

  /** The whole text, escaped. Escaping it again changes nothing. */
  public static String escaped(String text) {
    if (plainEnd(text, 0, text.length()) == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(out, text, 0, text.length());
    return out.toString();
  }

  /** Appends a property name: as it is if it is an identifier, else as a JSON string. */
  public static void appendName(StringBuilder out, String name) {
    boolean cut = isCut(name);
    String shown = shown(name);
    if (isIdentifier(shown)) {
      out.append(shown).append(cut ? "..." : "");
    } else {
      appendQuoted(out, shown, cut);
    }
  }

  static void appendQuoted(StringBuilder out, String shown, boolean cut) {
    out.append('"');
    append(out, shown.replace("\\", "\\\\").replace("\"", "\\\""), Integer.MAX_VALUE);
    out.append(cut ? "...\"" : "\"");
  }

  static boolean isCut(String name) {
    return name.length() > MAX_NAME_LENGTH
        && name.codePointCount(0, name.length()) > MAX_NAME_LENGTH;
  }

  static String shown(String name) {
    return isCut(name) ? name.substring(0, name.offsetByCodePoints(0, MAX_NAME_LENGTH)) : name;
  }

  static boolean isIdentifier(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static void append(StringBuilder out, String text, int from, int to) {
    for (int at = from; at < to; ) {
      int plain = plainEnd(text, at, to);
      out.append(text, at, plain);
      at = plain;
      if (at < to) {
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        if (isVisible(character)) {
          out.appendCodePoint(character);
        } else {
          for (char unit : Character.toChars(character)) {
            out.append(String.format("\\u%04x", (int) unit));
          }
        }
      }
    }
  }

  /** Where the first character stands that is not of printable ASCII. */
  private static int plainEnd(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) >= ' ' && text.charAt(at) < 0x7F) {
      at++;
    }
    return at;
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
