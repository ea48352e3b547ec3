package io.github.plaidschema.client;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Collects a body, up to one byte more than the limit: that it is too large is seen by its length.
 * The array has the length that the service announces, as long as that is a modest one; otherwise
 * it grows with what has come.
 */
final class BodyCollector implements Subscriber<List<ByteBuffer>> {

  private static final int MODEST = 64 << 10;

  private final int most;
  private final CompletableFuture<Bytes> body = new CompletableFuture<>();
  private byte[] bytes;
  private int size;
  private volatile @Nullable Subscription subscription;

  /**
   * A collector for one body.
   *
   * @param limit less than the largest int
   * @param announced the header {@code Content-Length}
   */
  BodyCollector(int limit, Optional<String> announced) {
    this.most = limit + 1;
    this.bytes = new byte[Math.min(most, length(announced.orElse("")))];
  }

  private static int length(String announced) {
    try {
      int length = Integer.parseInt(announced);
      return length > 0 && length <= MODEST ? length : 0;
    } catch (NumberFormatException unknown) {
      return 0;
    }
  }

  /** The body, once it is complete or too large. */
  CompletableFuture<Bytes> body() {
    return body;
  }

  /** Ends the body; may be called by any thread. */
  void cancel() {
    body.cancel(false);
    endSubscription();
  }

  private void endSubscription() {
    Subscription held = subscription;
    if (held != null) {
      held.cancel();
    }
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    if (body.isDone()) {
      given.cancel();
    } else {
      given.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (body.isDone()) {
      return; // What was under way when the subscription was cancelled.
    }
    try {
      buffers.forEach(this::add);
    } catch (Throwable outOfMemory) {
      endSubscription();
      body.completeExceptionally(outOfMemory);
      return;
    }
    if (size == most) {
      endSubscription();
      body.complete(new Bytes(bytes, size));
    }
  }

  private void add(ByteBuffer buffer) {
    int count = Math.min(buffer.remaining(), most - size);
    int needed = size + count;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(needed, 2L * bytes.length), most));
    }
    buffer.get(bytes, size, count);
    size = needed;
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(new Bytes(bytes, size));
  }
}
