package io.github.plaidschema.client;

import io.github.plaidschema.client.retry.RetryRule;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One wait: calls, and pauses between them. */
final class Waiting<A> {

  private final ClientSettings settings;
  private final Call<A> call;
  private final Waiter<A> waiter;
  private final long began;
  private final CompletableFuture<A> result = new CompletableFuture<>();
  private final Cancellation cancellation = new Cancellation();
  private Duration delay;
  private int asked;

  private Waiting(ClientSettings settings, Call<A> call, Waiter<A> waiter) {
    this.settings = settings;
    this.call = call;
    this.waiter = waiter;
    this.delay = waiter.firstDelay();
    this.began = settings.time().nanoTime();
  }

  /**
   * Starts a wait.
   *
   * @throws IllegalArgumentException if the operation must not be repeated
   */
  static <A> CompletableFuture<A> start(ClientSettings settings, Call<A> call, Waiter<A> waiter) {
    if (!RetryRule.mayArriveTwice(call.operation().repeat())) {
      throw new IllegalArgumentException(
          call.operation().name()
              + " must not be repeated: declare it as Repeat.ALWAYS if it reads");
    }
    Waiting<A> waiting = new Waiting<>(settings, call, waiter);
    waiting.result.whenComplete((value, failure) -> waiting.cancellation.cancel());
    waiting.ask();
    return waiting.result;
  }

  private void ask() {
    if (result.isDone()) {
      return;
    }
    Duration left = left();
    if (left.isZero()) {
      expire();
      return;
    }
    asked++;
    Duration own = call.options().deadline();
    Duration usual = own != null ? own : settings.deadline();
    CompletableFuture<A> response = call.sendAsyncWithin(usual.compareTo(left) < 0 ? usual : left);
    cancellation.set(() -> response.cancel(true));
    response.whenComplete(this::look);
  }

  @SuppressWarnings("NullAway") // Without a failure there is a response, which a Void may be.
  private void look(@Nullable A response, @Nullable Throwable failure) {
    try {
      if (failure != null && !waiter.waitsWhile(failure)) {
        result.completeExceptionally(failure);
      } else if (failure == null && waiter.isReady(response)) {
        result.complete(response);
      } else {
        pause();
      }
    } catch (Throwable thrown) {
      result.completeExceptionally(thrown);
    }
  }

  private void pause() {
    double part = 1 - settings.random().getAsDouble() / 2;
    Duration pause = Duration.ofNanos((long) (delay.toNanos() * part));
    if (pause.compareTo(left()) >= 0) {
      expire();
      return;
    }
    Duration doubled = delay.multipliedBy(2);
    delay = doubled.compareTo(waiter.maxDelay()) < 0 ? doubled : waiter.maxDelay();
    cancellation.set(settings.time().schedule(pause, this::ask));
  }

  private void expire() {
    result.completeExceptionally(
        new DeadlineException(call.operation().name(), asked, asked > 0, waiter.longest()));
  }

  private Duration left() {
    long nanos = waiter.longest().toNanos() - (settings.time().nanoTime() - began);
    return Duration.ofNanos(Math.max(nanos, 0));
  }
}
