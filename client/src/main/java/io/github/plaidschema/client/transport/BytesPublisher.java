package io.github.plaidschema.client.transport;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicBoolean;

/** Publishes bytes that are there, with the first request for them. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record BytesPublisher(byte[] bytes) implements Publisher<List<ByteBuffer>> {

  @Override
  public void subscribe(Subscriber<? super List<ByteBuffer>> subscriber) {
    AtomicBoolean over = new AtomicBoolean();
    subscriber.onSubscribe(
        new Subscription() {
          @Override
          public void request(long count) {
            if (over.getAndSet(true)) {
              return;
            }
            if (count <= 0) {
              subscriber.onError(new IllegalArgumentException("requested nothing"));
              return;
            }
            if (bytes.length > 0) {
              subscriber.onNext(List.of(ByteBuffer.wrap(bytes).asReadOnlyBuffer()));
            }
            subscriber.onComplete();
          }

          @Override
          public void cancel() {
            over.set(true);
          }
        });
  }
}
