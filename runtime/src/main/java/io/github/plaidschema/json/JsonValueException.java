package io.github.plaidschema.json;

/**
 * Thrown by {@link LocatedJson} where a JSON value is absent or not of the kind that its caller
 * expects. It names the path and both kinds, and never holds a value.
 *
 * @since 0.1.0
 */
public final class JsonValueException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final String expected;
  private final String found;

  JsonValueException(String path, String expected, String found) {
    super(path + ": expected " + expected + ", found " + found);
    this.path = path;
    this.expected = expected;
    this.found = found;
  }

  /** Where: {@code $} is the value at which access began, {@code $.a.b[3]} an element in it. */
  public String path() {
    return path;
  }

  /** What was expected, such as "a string". */
  public String expected() {
    return expected;
  }

  /** The kind of value that was found, such as "a number", or "nothing". */
  public String found() {
    return found;
  }
}
