package io.github.plaidschema.testing.promise;

/** Paths of exceptions, in which odd names are escaped and long ones cut. */
final class EscapedPath {
  /** How much of a path is the same in any case: {@code $.a} or {@code $["}. */
  private static final int SURE = 3;

  private EscapedPath() {}

  /** Whether a path that an exception tells is, as far as it tells, the given one. */
  static boolean isSame(String told, String path) {
    return told.equals(path)
        || (isEscaped(told) && told.startsWith(path.substring(0, Math.min(SURE, path.length()))));
  }

  private static boolean isEscaped(String told) {
    return told.contains("...") || told.contains("\\");
  }
}
