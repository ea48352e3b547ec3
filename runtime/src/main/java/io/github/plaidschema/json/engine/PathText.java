package io.github.plaidschema.json.engine;

/**
 * How property names stand in a path. A name comes from the document, so it is cut, and what could
 * break or forge a line of a log is escaped.
 */
public final class PathText {

  private static final int MAX_NAME_LENGTH = 64;

  private PathText() {}

  /** Appends a name to a path: {@code .name}, or {@code ["a name"]} if it is no identifier. */
  public static void append(StringBuilder path, String name) {
    boolean cut = name.codePointCount(0, name.length()) > MAX_NAME_LENGTH;
    String shown = cut ? name.substring(0, name.offsetByCodePoints(0, MAX_NAME_LENGTH)) : name;
    if (isIdentifier(shown)) {
      path.append('.').append(shown).append(cut ? "..." : "");
      return;
    }
    path.append("[\"");
    shown.codePoints().forEach(character -> appendEscaped(path, character));
    path.append(cut ? "..." : "").append("\"]");
  }

  private static boolean isIdentifier(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static void appendEscaped(StringBuilder path, int character) {
    if (character == '"' || character == '\\') {
      path.append('\\').appendCodePoint(character);
    } else if (isVisible(character)) {
      path.appendCodePoint(character);
    } else {
      for (char unit : Character.toChars(character)) {
        path.append(String.format("\\u%04x", (int) unit));
      }
    }
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
