package io.github.plaidschema.testing.generate;

/** Thrown where no document of a type can be made. */
public final class GenerationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GenerationException(String message) {
    super(message);
  }
}
