package io.github.plaidschema.client.transport;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/** Ends a body that nobody wants, so that its connection is not held. */
final class Discarding implements Subscriber<List<ByteBuffer>> {

  private Discarding() {}

  static void discard(Publisher<List<ByteBuffer>> body) {
    body.subscribe(new Discarding());
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    subscription.cancel();
  }

  @Override
  public void onNext(List<ByteBuffer> item) {}

  @Override
  public void onError(Throwable failure) {}

  @Override
  public void onComplete() {}
}
