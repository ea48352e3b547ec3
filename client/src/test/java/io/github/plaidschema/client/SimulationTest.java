package io.github.plaidschema.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.client.transport.NotSentException;
import io.github.plaidschema.client.transport.Transport;
import io.github.plaidschema.client.transport.TransportRequest;
import io.github.plaidschema.client.transport.TransportResponse;
import io.github.plaidschema.json.JsonValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.Test;

/**
 * Calls under faults that a seed draws, in virtual time. A failure names its seed; the property
 * {@code plaidschema.client.schedules} says how many seeds there are.
 */
class SimulationTest {

  private static final int SCHEDULES = Integer.getInteger("plaidschema.client.schedules", 100_000);

  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private enum Fault {
    NONE,
    CONNECT,
    RESET_BEFORE,
    RESET_AFTER,
    RATE_LIMIT,
    RATE_LIMIT_WITH_DATE,
    SERVER_ERROR,
    SLOW_HEAD,
    SLOW_BODY,
    CUT_BODY,
    HTML,
    DRIFT,
    SILENCE
  }

  private static final List<Fault> FAULTS = List.of(Fault.values());
  private static final List<Repeat> CLASSES = List.of(Repeat.ALWAYS, Repeat.WITH_KEY, Repeat.NEVER);

  /** One service under one schedule. */
  private static final class Simulation implements Transport {

    private final SplittableRandom random;
    private final VirtualTime time = new VirtualTime();
    private final List<String> arrived = new ArrayList<>();

    Simulation(long seed) {
      random = new SplittableRandom(seed);
    }

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
      Fault fault = FAULTS.get(random.nextInt(FAULTS.size()));
      CompletableFuture<TransportResponse> head = new CompletableFuture<>();
      Duration wait = Duration.ofMillis(random.nextInt(2_000));
      if (random.nextInt(10) == 0) {
        time.jump(Duration.ofHours(random.nextInt(-100, 100)));
      }
      if (fault == Fault.CONNECT) {
        later(wait, () -> head.completeExceptionally(new NotSentException("connect", null)));
      } else if (fault == Fault.RESET_BEFORE) {
        later(wait, () -> head.completeExceptionally(new IOException("reset")));
      } else {
        arrived.add(UTF_8.decode(request.body().orElseThrow()).toString());
        respond(fault, wait, head);
      }
      return head;
    }

    private void later(Duration wait, Runnable task) {
      Runnable unused = time.schedule(wait, task);
    }

    private void respond(Fault fault, Duration wait, CompletableFuture<TransportResponse> head) {
      switch (fault) {
        case SILENCE -> {}
        case RESET_AFTER -> later(wait, () -> head.completeExceptionally(new IOException("reset")));
        case SLOW_HEAD -> later(wait.plusSeconds(random.nextInt(60)), () -> head.complete(json()));
        case RATE_LIMIT -> {
          boolean says = random.nextBoolean();
          String seconds = String.valueOf(random.nextInt(40));
          later(wait, () -> head.complete(error(429, says ? seconds : "")));
        }
        case RATE_LIMIT_WITH_DATE ->
            later(wait, () -> head.complete(error(429, "Thu, 01 Jan 2026 00:00:20 GMT")));
        case SERVER_ERROR -> later(wait, () -> head.complete(error(500, "")));
        case HTML -> later(wait, () -> head.complete(body(502, "<html>")));
        case DRIFT -> later(wait, () -> head.complete(body(200, "[{\"new\":null}]")));
        case CUT_BODY -> later(wait, () -> head.complete(trickling(Duration.ofMillis(1), true)));
        case SLOW_BODY -> {
          Duration each = Duration.ofMillis(random.nextInt(1, 5_000));
          later(wait, () -> head.complete(trickling(each, false)));
        }
        default -> later(wait, () -> head.complete(json()));
      }
    }

    private static TransportResponse json() {
      return body(200, "{\"ok\":true}");
    }

    private static TransportResponse body(int status, String text) {
      return TransportResponse.of(status, Headers.NONE, text.getBytes(UTF_8));
    }

    private static TransportResponse error(int status, String retryAfter) {
      Headers headers =
          retryAfter.isEmpty()
              ? Headers.NONE
              : Headers.of(Map.of("Retry-After", List.of(retryAfter)));
      return TransportResponse.of(status, headers, "{}".getBytes(UTF_8));
    }

    /** A body of single bytes, which may be cut off. */
    private TransportResponse trickling(Duration each, boolean cut) {
      byte[] bytes = "{\"ok\":true}".getBytes(UTF_8);
      Publisher<List<ByteBuffer>> publisher =
          subscriber -> subscriber.onSubscribe(new Trickle(bytes, each, cut, subscriber));
      return new TransportResponse(200, Headers.NONE, publisher);
    }

    private final class Trickle implements Subscription {
      private final byte[] bytes;
      private final Duration each;
      private final boolean cut;
      private final Subscriber<? super List<ByteBuffer>> subscriber;
      private int sent;
      private boolean cancelled;

      Trickle(
          byte[] bytes,
          Duration each,
          boolean cut,
          Subscriber<? super List<ByteBuffer>> subscriber) {
        this.bytes = bytes;
        this.each = each;
        this.cut = cut;
        this.subscriber = subscriber;
      }

      @Override
      public void request(long count) {
        later(each, this::next);
      }

      private void next() {
        if (cancelled) {
          return;
        }
        if (cut && sent == 5) {
          subscriber.onError(new IOException("closed"));
        } else if (sent == bytes.length) {
          subscriber.onComplete();
        } else {
          subscriber.onNext(List.of(ByteBuffer.wrap(Arrays.copyOfRange(bytes, sent, sent + 1))));
          sent++;
          later(each, this::next);
        }
      }

      @Override
      public void cancel() {
        cancelled = true;
      }
    }
  }

  @Test
  void nothingArrivesTwiceThatMustNotAndEveryCallEndsByItsDeadline() {
    for (long seed = 0; seed < SCHEDULES; seed++) {
      Simulation service = new Simulation(seed);
      Repeat repeat = CLASSES.get((int) (seed % 3));
      int[] key = {0};
      Client client =
          Client.builder("https://api.example.com")
              .credentials(Credentials.none())
              .transport(service)
              .time(service.time)
              .random(service.random::nextDouble)
              .idempotencyKeys(() -> "key-" + key[0]++)
              .deadline(DEADLINE)
              .build();
      ApiOperation<JsonValue, JsonValue> operation =
          ApiOperation.of("POST /do", repeat, ErrorFormat.UNTYPED)
              .takes(JsonValue.CODEC)
              .returns(JsonValue.CODEC);
      long[] ended = {-1};
      Throwable[] failure = {null};
      CompletableFuture<Void> end =
          client
              .call(operation, JsonValue.object(Map.of()))
              .sendAsync()
              .handle(
                  (value, thrown) -> {
                    ended[0] = service.time.nanoTime();
                    failure[0] = thrown;
                    return null;
                  });
      service.time.run();

      boolean kept =
          end.isDone()
              && ended[0] >= 0
              && ended[0] <= DEADLINE.toNanos()
              && (failure[0] == null || failure[0] instanceof ApiException)
              && (repeat != Repeat.NEVER || service.arrived.size() <= 1)
              && service.arrived.size() <= 4
              && service.arrived.stream().distinct().count() <= 1
              && (service.arrived.isEmpty()
                  || !(failure[0] instanceof ApiException lost)
                  || lost.mayHaveArrived());
      if (!kept) {
        throw new AssertionError(
            "seed %d, %s: arrived %s, ended at %d ns with %s"
                .formatted(seed, repeat, service.arrived, ended[0], failure[0]));
      }
    }
  }
}
