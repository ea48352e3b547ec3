package io.github.plaidschema.json.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Equality of values that may be nested more deeply than the stack of a thread has room for. No
 * document is, but a program can build such a value.
 */
public final class Nesting {

  private Nesting() {}

  /**
   * Whether two objects are equal, or both null.
   *
   * @throws IllegalStateException if they are nested too deeply for the stack of this thread
   */
  public static boolean equal(@Nullable Object first, @Nullable Object second) {
    try {
      return Objects.equals(first, second);
    } catch (StackOverflowError tooDeep) {
      throw tooDeep();
    }
  }

  /** What an object says of itself, or "..." if it is nested too deeply. */
  public static String text(@Nullable Object object) {
    try {
      return String.valueOf(object);
    } catch (StackOverflowError tooDeep) {
      return "...";
    }
  }

  /** The exception for a value that is nested too deeply. */
  public static IllegalStateException tooDeep() {
    return new IllegalStateException(
        "A value is nested too deeply for the stack of this thread: nest it less, or use a thread"
            + " with a larger stack");
  }
}
