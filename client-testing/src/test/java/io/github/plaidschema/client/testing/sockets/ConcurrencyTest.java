package io.github.plaidschema.client.testing.sockets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.testing.StubServer;
import io.github.plaidschema.client.transport.JdkTransport;
import io.github.plaidschema.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Thousands of calls at once. */
@Timeout(180)
class ConcurrencyTest {

  /**
   * Twenty thousand calls whose deadlines are a minute away, in a heap that could not keep them.
   */
  @Test
  void callsThatAreOverLeaveNothingBehind() throws Exception {
    try (StubServer server = StubServer.start(Echo.service())) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx80m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  ManyCalls.class.getName(),
                  server.url())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);

      assertThat(process.waitFor()).as(output).isZero();
      assertThat(output.strip()).isEqualTo("20000");
    }
  }

  /** More such actions than the transport has threads. */
  @Test
  void actionsThatWaitForAnotherCallHoldNoOtherCallUp() {
    try (StubServer server = StubServer.start(Echo.service())) {
      Client client = Echo.client(server.url(), JdkTransport.create());
      List<CompletableFuture<JsonValue>> calls = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        calls.add(
            client
                .call(Echo.OPERATION, Echo.REQUEST)
                .sendAsync()
                .thenApply(response -> client.call(Echo.OPERATION, response).send()));
      }
      assertThat(calls).allMatch(call -> call.join().equals(Echo.REQUEST));
    }
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "there are no virtual threads")
  void virtualThreadsBlockWithoutHoldingAThread() throws Exception {
    ExecutorService threads =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    try (StubServer server = StubServer.start(Echo.service())) {
      Client client = Echo.client(server.url(), JdkTransport.create());
      List<Future<JsonValue>> calls = new ArrayList<>();
      for (int i = 0; i < 2_000; i++) {
        calls.add(threads.submit(() -> client.call(Echo.OPERATION, Echo.REQUEST).send()));
      }
      for (Future<JsonValue> call : calls) {
        assertThat(call.get()).isEqualTo(Echo.REQUEST);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
