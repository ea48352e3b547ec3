package io.github.plaidschema.json.engine;

/**
 * How property names stand in a path. A name comes from the document, so it is cut and escaped, as
 * {@link LogText} does it.
 */
public final class PathText {

  private PathText() {}

  /** Appends a name to a path: {@code .name}, or {@code ["a name"]} if it is not an identifier. */
  public static void append(StringBuilder path, String name) {
    if (LogText.isIdentifier(LogText.shown(name))) {
      LogText.appendName(path.append('.'), name);
    } else {
      LogText.appendName(path.append('['), name);
      path.append(']');
    }
  }
}
