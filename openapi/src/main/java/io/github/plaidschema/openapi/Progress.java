package io.github.plaidschema.openapi;

/**
 * Is told how far an import is.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Progress {
  Progress NONE = (phase, done, of) -> {};

  /**
   * Called often.
   *
   * @param phase what is being done, such as {@code writing}
   * @param of how much there is to be done in this phase, as far as is known; zero if it is not
   */
  void at(String phase, int done, int of);
}
