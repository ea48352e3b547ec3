package io.github.plaidschema.client;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The machine's clocks. The JDK's timer thread wakes tasks up; they run on threads of their own,
 * since they may call the user's code. There are none while no timer has fired.
 */
final class SystemTime implements TimeSource {

  private final Executor executor =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "plaid-schema-client");
            thread.setDaemon(true);
            return thread;
          });

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
    CompletableFuture<Void> timer = new CompletableFuture<>();
    CompletableFuture<Void> running = timer.thenRunAsync(task, executor);
    timer.completeOnTimeout(null, delay.toNanos(), TimeUnit.NANOSECONDS);
    return () -> {
      timer.cancel(false);
      running.cancel(false);
    };
  }
}
