package io.github.plaidschema.testing.subject;

/**
 * Thrown where what was generated for a schema is not there, or not as the contract of names says.
 */
public final class BrokenTypeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenTypeException(String message) {
    super(message);
  }

  BrokenTypeException(String message, Throwable cause) {
    super(message, cause);
  }
}
