package io.github.plaidschema.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonValue;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client and a body say to each other, without a network. */
class SubscriptionTest {

  /** A subscription that writes down what becomes of it. */
  private static final class Recorded implements Subscription {
    private final CountDownLatch cancellation = new CountDownLatch(1);
    private long requested;
    private volatile boolean cancelled;

    @Override
    public void request(long count) {
      requested += count;
    }

    @Override
    public void cancel() {
      cancelled = true;
      cancellation.countDown();
    }
  }

  /** The head of a response. */
  private record Head(int statusCode, HttpHeaders headers) implements ResponseInfo {
    @Override
    public HttpClient.Version version() {
      return HttpClient.Version.HTTP_1_1;
    }
  }

  private static BodySubscriber<JsonValue> subscriber(int maxBytes, Map<String, String> headers) {
    Map<String, List<String>> lists = new TreeMap<>();
    headers.forEach((name, value) -> lists.put(name, List.of(value)));
    return JsonBodies.handler(JsonValue.CODEC.withLimits(JsonLimits.DEFAULT.withMaxBytes(maxBytes)))
        .apply(new Head(200, HttpHeaders.of(lists, (name, value) -> true)));
  }

  private static BodySubscriber<JsonValue> subscriber(Duration timeout) {
    return JsonBodies.handler(JsonValue.CODEC, timeout)
        .apply(new Head(200, HttpHeaders.of(Map.of(), (name, value) -> true)));
  }

  private static List<ByteBuffer> buffers(String text) {
    return List.of(ByteBuffer.wrap(text.getBytes(UTF_8)).asReadOnlyBuffer());
  }

  private static Throwable failure(CompletionStage<?> stage) {
    assertThat(stage.toCompletableFuture()).isCompletedExceptionally();
    return stage.handle((value, failure) -> failure).toCompletableFuture().join();
  }

  @Test
  void theBytesOfABodyAreTheSameHoweverTheyAreCut() {
    for (long seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String json = "[\"" + "é".repeat(random.nextInt(20_000)) + "\"]";
      byte[] bytes = json.getBytes(UTF_8);
      Map<String, String> headers =
          random.nextBoolean() ? Map.of("Content-Length", "" + bytes.length) : Map.of();
      BodySubscriber<JsonValue> body = subscriber(1 << 20, headers);
      body.onSubscribe(new Recorded());
      int at = 0;
      while (at < bytes.length) {
        List<ByteBuffer> chunk = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          int length = Math.min(random.nextInt(6_000), bytes.length - at);
          chunk.add(ByteBuffer.wrap(bytes, at, length).asReadOnlyBuffer());
          at += length;
        }
        body.onNext(chunk);
      }
      assertThat(body.getBody().toCompletableFuture()).as("seed %d", seed).isNotDone();
      body.onComplete();
      assertThat(body.getBody().toCompletableFuture().join()).as("seed %d", seed).hasToString(json);
    }
  }

  @Test
  void onceTooManyBytesHaveComeTheSubscriptionIsCancelledAndWhatFollowsIsIgnored() {
    Recorded subscription = new Recorded();
    BodySubscriber<JsonValue> body = subscriber(4, Map.of());
    body.onSubscribe(subscription);

    body.onNext(buffers("1234"));
    assertThat(subscription.cancelled).isFalse();
    assertThat(body.getBody().toCompletableFuture()).isNotDone();

    body.onNext(buffers("5678"));
    assertThat(subscription.cancelled).isTrue();
    Throwable rejected = failure(body.getBody());
    assertThat(rejected).isInstanceOf(JsonException.class).hasMessageContaining("at most 4 bytes");

    body.onNext(buffers("9"));
    body.onError(new IOException("closed"));
    body.onComplete();
    assertThat(failure(body.getBody())).isSameAs(rejected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "9", "2147483639", "9223372036854775807", "many"})
  void anAnnouncedLengthIsAHintAlone(String announced) {
    BodySubscriber<JsonValue> body =
        subscriber(Integer.MAX_VALUE - 8, Map.of("Content-Length", announced));
    body.onSubscribe(new Recorded());
    body.onNext(buffers("[1.10,"));
    body.onNext(buffers("null]"));
    body.onComplete();

    assertThat(body.getBody().toCompletableFuture().join()).hasToString("[1.10,null]");
  }

  @Test
  void aSecondSubscriptionIsCancelled() {
    Recorded first = new Recorded();
    Recorded second = new Recorded();
    BodySubscriber<JsonValue> body = subscriber(10, Map.of());
    body.onSubscribe(first);
    body.onSubscribe(second);

    assertThat(first.requested).isPositive();
    assertThat(first.cancelled).isFalse();
    assertThat(second.requested).isZero();
    assertThat(second.cancelled).isTrue();
  }

  @Test
  void aFailureOfTheConnectionIsTheFailureOfTheBody() {
    BodySubscriber<JsonValue> body = subscriber(10, Map.of());
    IOException reset = new IOException("connection reset");
    body.onSubscribe(new Recorded());
    body.onNext(buffers("[1]"));
    body.onError(reset);

    assertThat(failure(body.getBody())).isSameAs(reset);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterTheTimeoutTheSubscriptionIsCancelledWheneverItCame(boolean early) throws Exception {
    Recorded subscription = new Recorded();
    BodySubscriber<JsonValue> body = subscriber(Duration.ofMillis(early ? 50 : 0));
    if (early) {
      body.onSubscribe(subscription);
      body.onNext(buffers("[1,"));
    }
    Throwable timeout =
        body.getBody().handle((value, failure) -> failure).toCompletableFuture().join();
    if (!early) {
      body.onSubscribe(subscription);
    }

    assertThat(timeout).isInstanceOf(HttpTimeoutException.class);
    assertThat(subscription.cancellation.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(subscription.requested > 0).isEqualTo(early);

    body.onNext(buffers("2]"));
    body.onError(new IOException("closed"));
    body.onComplete();
    assertThat(failure(body.getBody())).isSameAs(timeout);
  }

  @Test
  void anErrorThatComesFromCancellingDoesNotHideTheTimeout() {
    BodySubscriber<JsonValue> body = subscriber(Duration.ofMillis(50));
    body.onSubscribe(
        new Subscription() {
          @Override
          public void request(long count) {}

          @Override
          public void cancel() {
            body.onError(new IOException("closed"));
            throw new IllegalStateException("cancelled too late");
          }
        });

    assertThat(body.getBody().handle((value, failure) -> failure).toCompletableFuture().join())
        .isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void aSecondSubscriptionIsCancelledWithATimeoutToo() {
    Recorded first = new Recorded();
    Recorded second = new Recorded();
    BodySubscriber<JsonValue> body = subscriber(Duration.ofHours(1));
    body.onSubscribe(first);
    body.onSubscribe(second);

    assertThat(first.requested).isPositive();
    assertThat(first.cancelled).isFalse();
    assertThat(second.requested).isZero();
    assertThat(second.cancelled).isTrue();
  }

  @Test
  void noTimeoutIsTooLong() {
    BodySubscriber<JsonValue> body = subscriber(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
    body.onSubscribe(new Recorded());
    body.onNext(buffers("[1"));
    assertThat(body.getBody().toCompletableFuture()).isNotDone();
    body.onNext(buffers("]"));
    body.onComplete();

    assertThat(body.getBody().toCompletableFuture().join()).hasToString("[1]");
  }

  @Test
  void timersAreOneThreadForAllBodies() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    List<BodySubscriber<JsonValue>> bodies = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      bodies.add(subscriber(Duration.ofMillis(200)));
    }
    for (BodySubscriber<JsonValue> body : bodies) {
      body.getBody().handle((value, failure) -> failure).toCompletableFuture().join();
    }
    Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
    started.removeAll(before);

    assertThat(started).hasSizeLessThanOrEqualTo(1).allMatch(Thread::isDaemon);
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "rejected", "failed"})
  void nothingIsLeftWithTheTimerOnceABodyHasEnded(String end) throws Exception {
    List<WeakReference<Object>> ended = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      BodySubscriber<JsonValue> body = subscriber(Duration.ofHours(1));
      body.onSubscribe(new Recorded());
      body.onNext(buffers(end.equals("rejected") ? "[" : "[1]"));
      if (end.equals("failed")) {
        body.onError(new IOException("closed"));
      } else {
        body.onComplete();
      }
      assertThat(body.getBody().toCompletableFuture()).isDone();
      ended.add(new WeakReference<>(body));
    }

    // A timer that was still there would refer to its body for an hour.
    for (int i = 0; i < 100 && ended.stream().anyMatch(SubscriptionTest::isHeld); i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(ended).noneMatch(SubscriptionTest::isHeld);
  }

  private static boolean isHeld(WeakReference<Object> body) {
    return body.get() != null;
  }
}
