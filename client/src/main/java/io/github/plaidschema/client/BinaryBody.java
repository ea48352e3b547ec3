package io.github.plaidschema.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Hands a body on to the JDK's stream of it, until the deadline.
 *
 * <p>The signals of a subscriber must not overlap, and the deadline comes from another thread: so
 * this hands on each signal under its lock. The JDK's stream takes them without blocking.
 */
final class BinaryBody implements Subscriber<List<ByteBuffer>>, Subscription {

  private final Subscriber<List<ByteBuffer>> stream;
  private final AtomicBoolean over = new AtomicBoolean();
  private @Nullable Subscription upstream;
  private volatile Runnable cancelDeadline = () -> {};

  private BinaryBody(Subscriber<List<ByteBuffer>> stream) {
    this.stream = stream;
  }

  /**
   * The body as a stream.
   *
   * @param deadline schedules what is to run at the deadline, and returns what cancels it
   */
  static InputStream stream(Publisher<List<ByteBuffer>> body, Deadline deadline) {
    var stream = BodySubscribers.ofInputStream();
    BinaryBody handing = new BinaryBody(stream);
    body.subscribe(handing);
    handing.cancelDeadline = deadline.schedule(handing::expire);
    if (handing.over.get()) {
      handing.cancelDeadline.run();
    }
    return stream.getBody().toCompletableFuture().join();
  }

  /** Schedules a task for the deadline of a call. */
  @FunctionalInterface
  interface Deadline {
    Runnable schedule(Runnable task);
  }

  private void expire() {
    fail(new IOException("the body has not ended by the deadline"));
  }

  private synchronized void fail(Throwable failure) {
    if (end()) {
      cancelUpstream();
      stream.onError(failure);
    }
  }

  private void cancelUpstream() {
    Subscription held = upstream;
    if (held != null) {
      held.cancel();
    }
  }

  private boolean end() {
    boolean first = !over.getAndSet(true);
    if (first) {
      cancelDeadline.run();
    }
    return first;
  }

  @Override
  public void onSubscribe(Subscription given) {
    upstream = given;
    stream.onSubscribe(this);
  }

  @Override
  public synchronized void onNext(List<ByteBuffer> buffers) {
    if (!over.get()) {
      stream.onNext(buffers);
    }
  }

  @Override
  public void onError(Throwable failure) {
    fail(failure);
  }

  @Override
  public synchronized void onComplete() {
    if (end()) {
      stream.onComplete();
    }
  }

  @Override
  public void request(long count) {
    Subscription held = upstream;
    if (held != null) {
      held.request(count);
    }
  }

  /** The reader has closed the stream. */
  @Override
  public void cancel() {
    end();
    cancelUpstream();
  }
}
