package io.github.plaidschema.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gives another subscriber's body until a deadline, which begins to run when this object is made.
 * When it has passed, the rest of the body is not received, and the body is an {@link
 * HttpTimeoutException}.
 *
 * <p>The timer is the one that all of {@link CompletableFuture} shares: no thread is started for a
 * body, and once the body is complete nothing is left with the timer.
 */
final class TimedBodySubscriber<T> implements BodySubscriber<T> {

  private final BodySubscriber<T> upstream;
  private final Duration timeout;
  private final CompletableFuture<T> body = new CompletableFuture<>();

  /** Completes exceptionally at the deadline, unless it was completed before. */
  private final CompletableFuture<@Nullable Void> timer = new CompletableFuture<>();

  private volatile @Nullable Subscription subscription;

  private TimedBodySubscriber(BodySubscriber<T> upstream, Duration timeout) {
    this.upstream = upstream;
    this.timeout = timeout;
  }

  /** Starts the timer. A timeout that is zero or negative has passed already. */
  static <T> BodySubscriber<T> start(BodySubscriber<T> upstream, Duration timeout) {
    TimedBodySubscriber<T> timed = new TimedBodySubscriber<>(upstream, timeout);
    upstream.getBody().whenComplete(timed::complete);
    timed.startTimer();
    return timed;
  }

  private void startTimer() {
    if (timeout.isNegative() || timeout.isZero()) {
      expire();
      return;
    }
    timer
        .orTimeout(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS)
        .exceptionally(
            passed -> {
              expire();
              return null;
            });
  }

  /**
   * Runs on the thread of the timer, which all programs share: nothing here may block. The body
   * comes first, since cancelling makes an error of the connection that would take its place.
   */
  private void expire() {
    if (body.completeExceptionally(
        new HttpTimeoutException("response body not complete within " + timeout))) {
      cancel();
    }
  }

  private void complete(T value, @Nullable Throwable failure) {
    // Takes the timer out of its queue, and with it what it refers to.
    timer.complete(null);
    if (failure == null) {
      body.complete(value);
    } else {
      body.completeExceptionally(failure);
    }
  }

  @Override
  public CompletionStage<T> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription newSubscription) {
    if (subscription != null) {
      newSubscription.cancel();
      return;
    }
    subscription = newSubscription;
    if (body.isDone()) {
      // The timer found no subscription, or cancels it as well, which changes nothing.
      newSubscription.cancel();
      return;
    }
    upstream.onSubscribe(newSubscription);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (!body.isDone()) {
      upstream.onNext(buffers);
    }
  }

  @Override
  public void onError(Throwable failure) {
    if (!body.isDone()) {
      upstream.onError(failure);
    }
  }

  @Override
  public void onComplete() {
    if (!body.isDone()) {
      upstream.onComplete();
    }
  }

  private void cancel() {
    Subscription current = subscription;
    if (current != null) {
      current.cancel();
    }
  }
}
