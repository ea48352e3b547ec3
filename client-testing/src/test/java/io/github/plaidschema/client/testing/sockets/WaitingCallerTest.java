package io.github.plaidschema.client.testing.sockets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.client.ApiResponse;
import io.github.plaidschema.client.DeadlineException;
import io.github.plaidschema.client.ErrorFormat;
import io.github.plaidschema.client.RequestOptions;
import io.github.plaidschema.client.TransportException;
import io.github.plaidschema.client.testing.Fault;
import io.github.plaidschema.client.testing.FaultPlan;
import io.github.plaidschema.client.testing.StubServer;
import io.github.plaidschema.client.testing.StubService;
import io.github.plaidschema.client.transport.JdkTransport;
import io.github.plaidschema.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A caller that waits lends its thread to the exchange, and is held by none. */
@Timeout(60)
class WaitingCallerTest {

  private static final Duration HELD = Duration.ofSeconds(10);
  private static final RequestOptions IMPATIENT =
      RequestOptions.NONE.withDeadline(Duration.ofMillis(300));

  private final StubService service = Echo.service();
  private final StubServer server = StubServer.start(service);
  private final JdkTransport transport = JdkTransport.create();

  @AfterEach
  void stop() {
    server.close();
  }

  /** What holds a caller before the head of the response, and within its body. */
  static List<Fault> holds() {
    return List.of(
        new Fault.Silence(), new Fault.SlowHead(HELD), new Fault.SlowBody(Duration.ofMillis(100)));
  }

  @ParameterizedTest
  @MethodSource("holds")
  void theDeadlineFreesTheCaller(Fault hold) {
    service.withFaults(operation -> hold);
    long start = System.nanoTime();

    assertThatThrownBy(() -> Echo.call(server.url(), transport).with(IMPATIENT).send())
        .isInstanceOfSatisfying(
            DeadlineException.class, failure -> assertThat(failure.mayHaveArrived()).isTrue());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(HELD.dividedBy(2));
  }

  @ParameterizedTest
  @MethodSource("holds")
  void anInterruptFreesTheCallerWhoStaysInterrupted(Fault hold) throws Exception {
    service.withFaults(operation -> hold);
    List<Object> seen = new ArrayList<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                seen.add(Echo.call(server.url(), transport).send());
              } catch (TransportException e) {
                seen.add(String.valueOf(e.getMessage()));
                seen.add(Thread.currentThread().isInterrupted());
              }
            });
    caller.start();
    while (service.requests().isEmpty()) {
      Thread.sleep(5);
    }
    Thread.sleep(50);
    caller.interrupt();
    caller.join(HELD.toMillis() / 2);

    assertThat(caller.isAlive()).isFalse();
    assertThat(seen).containsExactly("POST /echo: the caller was interrupted", true);
  }

  @Test
  void aLostConnectionIsFollowedByOtherAttempts() {
    service.withFaults(
        FaultPlan.script(new Fault.ResetAfterRead(), new Fault.CutBody(), Fault.serverError()));

    ApiResponse<JsonValue> response = Echo.call(server.url(), transport).response();

    assertThat(response.value()).isEqualTo(Echo.REQUEST);
    assertThat(response.attempts()).isEqualTo(4);
  }

  @Test
  void whatWasNotSentIsKnownNotToHaveArrived() {
    server.close();

    assertThatThrownBy(() -> Echo.call(server.url(), transport).send())
        .isInstanceOfSatisfying(
            TransportException.class,
            failure -> {
              assertThat(failure.mayHaveArrived()).isFalse();
              assertThat(failure.attempts()).isEqualTo(4);
            });
  }

  /** The threads that carry bytes carry those of all calls: none of them decodes. */
  @Test
  void theResponseIsReadByTheCaller() {
    service.withFaults(operation -> new Fault.SlowBody(Duration.ofMillis(1)));
    List<Thread> readers = new ArrayList<>();
    ApiOperation<JsonValue, JsonValue> recording =
        ApiOperation.of("POST /echo", Repeat.ALWAYS, ErrorFormat.UNTYPED)
            .takes(JsonValue.CODEC)
            .returns(
                JsonValue.CODEC.map(
                    value -> {
                      readers.add(Thread.currentThread());
                      return value;
                    },
                    value -> value));

    JsonValue unused = Echo.client(server.url(), transport).call(recording, Echo.REQUEST).send();
    CompletableFuture<JsonValue> other =
        Echo.client(server.url(), transport).call(recording, Echo.REQUEST).sendAsync();

    assertThat(other.join()).isEqualTo(Echo.REQUEST);
    assertThat(readers).hasSize(2);
    assertThat(readers.get(0)).isSameAs(Thread.currentThread());
    assertThat(readers.get(1)).isNotSameAs(Thread.currentThread());
  }
}
