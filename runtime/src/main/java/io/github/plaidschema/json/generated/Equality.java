package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.engine.Nesting;
import org.jspecify.annotations.Nullable;

/**
 * Equality of values that may be nested more deeply than the stack of a thread has room for.
 *
 * @since 0.1.0
 */
public final class Equality {

  private Equality() {}

  /**
   * Whether two objects are equal, or both null.
   *
   * @throws IllegalStateException if they are nested too deeply for the stack of this thread
   */
  public static boolean equal(@Nullable Object first, @Nullable Object second) {
    return Nesting.equal(first, second);
  }
}
