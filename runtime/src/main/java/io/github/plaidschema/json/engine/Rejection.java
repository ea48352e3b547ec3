package io.github.plaidschema.json.engine;

/**
 * Says where a text is not JSON and what was expected there. The reader turns it into the exception
 * that users see, which knows the path as well; so it needs no stack trace of its own.
 */
public final class Rejection extends RuntimeException {

  /** What is expected of a property name that its object had before. */
  public static final String REPEATED_PROPERTY = "each property once";

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String expected;

  /** A rejection at the index {@code offset} of the array that was scanned. */
  public Rejection(int offset, String expected) {
    super(expected, null, false, false);
    this.offset = offset;
    this.expected = expected;
  }

  /** The index in the scanned array. */
  public int offset() {
    return offset;
  }

  /** What was expected, never what was there. */
  public String expected() {
    return expected;
  }
}
