package io.github.plaidschema.testing.describe;

/**
 * Thrown where class files do not say what a description needs: one is missing, or is not a schema.
 *
 * @since 0.1.0
 */
public final class DescriptionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DescriptionException(String message) {
    super(message);
  }
}
