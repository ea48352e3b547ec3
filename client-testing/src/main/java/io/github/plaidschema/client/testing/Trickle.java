package io.github.plaidschema.client.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/** A body that comes byte by byte in virtual time, and may be cut off in its middle. */
final class Trickle implements Subscription {

  private final VirtualTime time;
  private final byte[] bytes;
  private final Duration each;
  private final boolean cut;
  private final Subscriber<? super List<ByteBuffer>> subscriber;
  private long requested;
  private boolean started;
  private int sent;
  private boolean over;

  Trickle(
      VirtualTime time,
      byte[] bytes,
      Duration each,
      boolean cut,
      Subscriber<? super List<ByteBuffer>> subscriber) {
    this.time = time;
    this.bytes = bytes;
    this.each = each;
    this.cut = cut;
    this.subscriber = subscriber;
  }

  @Override
  public void request(long count) {
    requested = count > Long.MAX_VALUE - requested ? Long.MAX_VALUE : requested + count;
    if (!started) {
      started = true;
      later();
    }
  }

  private void later() {
    Runnable unused = time.schedule(each, this::next);
  }

  private void next() {
    if (over) {
      return;
    }
    if (cut && sent >= bytes.length / 2) {
      over = true;
      subscriber.onError(new IOException("the connection was closed within the body"));
    } else if (sent == bytes.length) {
      over = true;
      subscriber.onComplete();
    } else if (requested == 0) {
      started = false; // The next request for bytes goes on from here.
    } else {
      requested--;
      sent++;
      subscriber.onNext(List.of(ByteBuffer.wrap(Arrays.copyOfRange(bytes, sent - 1, sent))));
      later();
    }
  }

  @Override
  public void cancel() {
    over = true;
  }
}
