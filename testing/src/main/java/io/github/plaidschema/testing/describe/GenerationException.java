package io.github.plaidschema.testing.describe;

/**
 * Thrown where no document of a type can be made.
 *
 * @since 0.1.0
 */
public final class GenerationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Names the type, and why there is no document of it. */
  public GenerationException(String message) {
    super(message);
  }
}
