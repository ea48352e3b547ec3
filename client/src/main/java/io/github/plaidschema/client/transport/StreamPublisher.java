package io.github.plaidschema.client.transport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.RejectedExecutionException;

/** Publishes what is read from a stream, as far as it is requested. */
record StreamPublisher(InputStream stream, Executor executor)
    implements Publisher<List<ByteBuffer>> {

  private static final int BUFFER = 16 << 10;

  @Override
  public void subscribe(Subscriber<? super List<ByteBuffer>> subscriber) {
    subscriber.onSubscribe(new Reading(subscriber));
  }

  /** One reading of the stream; at most one task of it runs at a time. */
  private final class Reading implements Subscription {

    private final Subscriber<? super List<ByteBuffer>> subscriber;
    private long requested;
    private boolean running;
    private boolean over;

    Reading(Subscriber<? super List<ByteBuffer>> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
      synchronized (this) {
        requested = count > Long.MAX_VALUE - requested ? Long.MAX_VALUE : requested + count;
        if (running || over) {
          return;
        }
        running = true;
      }
      try {
        executor.execute(this::run);
      } catch (RejectedExecutionException shutDown) {
        fail(shutDown);
      }
    }

    private synchronized boolean goesOn() {
      if (over || requested == 0) {
        running = false;
        return false;
      }
      requested--;
      return true;
    }

    private void run() {
      while (goesOn()) {
        byte[] bytes = new byte[BUFFER];
        int count;
        try {
          count = stream.read(bytes);
        } catch (IOException | RuntimeException e) {
          fail(e);
          return;
        }
        if (count < 0) {
          if (end()) {
            subscriber.onComplete();
          }
          return;
        }
        subscriber.onNext(List.of(ByteBuffer.wrap(bytes, 0, count)));
      }
    }

    private void fail(Exception e) {
      if (end()) {
        subscriber.onError(e);
      }
    }

    /** Whether this call has ended it. */
    private boolean end() {
      synchronized (this) {
        if (over) {
          return false;
        }
        over = true;
      }
      try {
        stream.close();
      } catch (IOException nothingToBeDone) {
        // The body is over in any case.
      }
      return true;
    }

    @Override
    public void cancel() {
      end();
    }
  }
}
