package io.github.plaidschema.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects a body and reads it at its end, or as soon as it is too large. */
final class LimitedBodySubscriber<T> implements BodySubscriber<T> {

  private final BodyBytes bytes;
  private final BodyReading<T> reading;
  private final CompletableFuture<T> body = new CompletableFuture<>();
  private @Nullable Subscription subscription;

  /**
   * A subscriber for one body.
   *
   * @param reading called once, also for a body that is too large: it has to reject it
   */
  LimitedBodySubscriber(BodyBytes bytes, BodyReading<T> reading) {
    this.bytes = bytes;
    this.reading = reading;
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
    newSubscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (body.isDone()) {
      return; // What was under way when the subscription was cancelled.
    }
    try {
      buffers.forEach(bytes::add);
    } catch (Throwable outOfMemory) {
      cancel();
      body.completeExceptionally(outOfMemory);
      return;
    }
    if (bytes.tooMany()) {
      cancel();
      complete();
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    if (!body.isDone()) {
      complete();
    }
  }

  /** Whatever reading throws completes the body: an exchange whose body does not would hang. */
  private void complete() {
    try {
      body.complete(bytes.read(reading));
    } catch (Throwable failure) {
      body.completeExceptionally(failure);
    }
  }

  private void cancel() {
    if (subscription != null) {
      subscription.cancel();
    }
  }
}
