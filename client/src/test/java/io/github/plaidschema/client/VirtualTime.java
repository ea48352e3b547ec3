package io.github.plaidschema.client;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;

/** Time that passes when a test says so, on one thread. */
final class VirtualTime implements TimeSource {

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
  private Duration jump = Duration.ZERO;

  @Override
  public Instant now() {
    return origin.plusNanos(nanos).plus(jump);
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

  /** Lets all timers fire, each at its time. */
  public void run() {
    while (!timers.isEmpty()) {
      Timer timer = timers.remove();
      nanos = Math.max(nanos, timer.at());
      timer.task().run();
    }
  }

  /** Lets time pass. */
  public void pass(Duration duration) {
    nanos += duration.toNanos();
  }

  /** Sets the clock of the machine forward or back. */
  public void jump(Duration duration) {
    jump = jump.plus(duration);
  }
}
