package io.github.plaidschema.client.testing;

import io.github.plaidschema.client.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Time that passes only when somebody waits: hours of retries take no time. For tests on one
 * thread. The clock shows 2026-01-01T00:00:00Z at first.
 *
 * @since 0.1.0
 */
public final class VirtualTime implements TimeSource {

  private record Timer(long at, long number, Runnable task) {}

  private final PriorityQueue<Timer> timers =
      new PriorityQueue<>(
          (one, other) ->
              one.at() != other.at()
                  ? Long.compare(one.at(), other.at())
                  : Long.compare(one.number(), other.number()));

  private final Instant origin = Instant.parse("2026-01-01T00:00:00Z");
  private long nanos;
  private long number;
  private Duration jumps = Duration.ZERO;

  /** Time that has not begun to pass. */
  public VirtualTime() {}

  @Override
  public Instant now() {
    return origin.plusNanos(nanos).plus(jumps);
  }

  @Override
  public long nanoTime() {
    return nanos;
  }

  @Override
  public Runnable schedule(Duration delay, Runnable task) {
    Timer timer = new Timer(nanos + delay.toNanos(), number++, task);
    timers.add(timer);
    return () -> timers.remove(timer);
  }

  /**
   * Lets time pass until the future is done.
   *
   * @throws IllegalStateException if nothing is left to happen, and the future is not done
   */
  @Override
  public <T> T await(Future<T> future) throws InterruptedException, ExecutionException {
    while (!future.isDone()) {
      if (timers.isEmpty()) {
        throw new IllegalStateException("nothing is left to happen: the future will not be done");
      }
      fire();
    }
    return future.get();
  }

  /** Lets time pass until nothing is left to happen. */
  public void run() {
    while (!timers.isEmpty()) {
      fire();
    }
  }

  private void fire() {
    Timer timer = timers.remove();
    nanos = Math.max(nanos, timer.at());
    timer.task().run();
  }

  /** Lets time pass. */
  public void pass(Duration duration) {
    long end = nanos + duration.toNanos();
    while (!timers.isEmpty() && timers.element().at() <= end) {
      fire();
    }
    nanos = Math.max(nanos, end);
  }

  /** Sets the time of day forward or back, as an administrator does; no timer notices. */
  public void jump(Duration duration) {
    jumps = jumps.plus(duration);
  }
}
