package io.github.plaidschema.client;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * The clocks and the timer of a client. Tests replace it, so that hours pass at once. Shared by
 * threads.
 *
 * @since 0.1.0
 */
public interface TimeSource {

  /** The clocks of the machine. */
  static TimeSource system() {
    return new SystemTime();
  }

  /** The time of day, which may jump. */
  Instant now();

  /** A time in nanoseconds that never goes back, from an arbitrary origin. */
  long nanoTime();

  /**
   * Runs a task later, not on the thread of the caller.
   *
   * @param delay not negative
   * @return cancels the task, if it has not begun
   */
  Runnable schedule(Duration delay, Runnable task);

  /**
   * Waits for the result of a call, as {@link Future#get()} does. Where time is virtual, this lets
   * it pass.
   */
  default <T> T await(Future<T> future) throws InterruptedException, ExecutionException {
    return future.get();
  }
}
