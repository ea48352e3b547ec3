package io.github.plaidschema.client;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * The machine's clocks. One thread waits; what was waited for runs on threads of its own, since it
 * may call the user's code.
 */
final class SystemTime implements TimeSource {

  private final Executor executor =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "plaid-schema-client");
            thread.setDaemon(true);
            return thread;
          });

  private final Timers timers = new Timers(executor);

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public Runnable schedule(Duration delay, Runnable task) {
    return timers.schedule(delay.toNanos(), task);
  }
}
