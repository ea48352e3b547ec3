package io.github.plaidschema.client.testing.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.client.Call;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.ClientListener;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.client.ErrorFormat;
import io.github.plaidschema.client.LoggingListener;
import io.github.plaidschema.client.RequestOptions;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.client.testing.Fault;
import io.github.plaidschema.client.testing.FaultPlan;
import io.github.plaidschema.client.testing.StubResponse;
import io.github.plaidschema.client.testing.StubServer;
import io.github.plaidschema.client.testing.StubService;
import io.github.plaidschema.json.JsonValue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Secrets wherever there is room for one, and everything that anybody may print. */
@Timeout(60)
class SecretsTest {

  private static final String SECRET = "5ecret-33f8-452c-a685-8671031fc0f6";
  private static final String JSON =
      "{\"%1$s\":\"%1$s\",\"error_code\":\"%1$s\",\"error_message\":\"%1$s\",\"request_id\":\"%1$s\"}"
          .formatted(SECRET);

  private static final ApiOperation<JsonValue, JsonValue> OPERATION =
      ApiOperation.of("POST /items/{id}", Repeat.WITH_KEY, ErrorFormat.UNTYPED)
          .takes(JsonValue.CODEC)
          .returns(JsonValue.CODEC);

  private final List<String> printed = Collections.synchronizedList(new ArrayList<>());
  private final StubService service = new StubService();
  private final StubServer server = StubServer.start(service);
  private final Client client =
      Client.builder(server.url())
          .credentials(Credentials.headers(() -> Map.of("API-SECRET", SECRET)))
          .header("X-Client", SECRET)
          .deadline(Duration.ofSeconds(1))
          .retries(
              RetryPolicy.DEFAULT
                  .withMaxAttempts(2)
                  .withDelays(Duration.ofMillis(1), Duration.ofMillis(5)))
          .listener(new LoggingListener(new PrintingLogger()))
          .listener(new PrintingListener())
          .build();

  private final class PrintingLogger implements System.Logger {
    @Override
    public String getName() {
      return "test";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String message,
        @Nullable Throwable thrown) {
      printed.add(level + " " + message);
      if (thrown != null) {
        print(thrown);
      }
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String format,
        @Nullable Object @Nullable ... parameters) {
      printed.add(level + " " + format + (parameters == null ? "" : List.of(parameters)));
    }
  }

  private final class PrintingListener implements ClientListener {
    @Override
    public void attempt(Attempt event) {
      printed.add(event.toString());
    }

    @Override
    public void response(Response event) {
      printed.add(event.toString());
    }

    @Override
    public void retry(Retry event) {
      printed.add(event.toString());
    }

    @Override
    public void failure(Failure event) {
      printed.add(event.toString());
      print(event.exception());
    }

    @Override
    public void content(Content event) {
      printed.add(event + event.redacted().get());
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** With causes and what was suppressed. */
  private void print(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    printed.add(text.toString());
  }

  private static List<Fault> faults() {
    StubResponse secretive =
        StubResponse.json(400, JSON).withHeader("X-Request-Id", SECRET).withHeader(SECRET, SECRET);
    return List.of(
        Fault.none(),
        new Fault.ResetBeforeRead(),
        new Fault.ResetAfterRead(),
        new Fault.CutBody(),
        new Fault.Silence(),
        new Fault.SlowBody(Duration.ofMillis(50)),
        new Fault.Drift(1),
        new Fault.Responds(secretive),
        new Fault.Responds(StubResponse.json(503, JSON).withHeader("Retry-After", SECRET)),
        new Fault.Responds(StubResponse.text(200, "text/html; " + SECRET, "<p>" + SECRET)),
        new Fault.Responds(StubResponse.text(500, SECRET + "/html", "<p>" + SECRET)),
        new Fault.Responds(StubResponse.json(200, JSON).withHeader("Content-Encoding", SECRET)),
        new Fault.Responds(StubResponse.json(302, JSON).withHeader("Location", "http://" + SECRET)),
        new Fault.Responds(StubResponse.json(200, "{\"a\":\"" + SECRET + "\",\"a\":1}")));
  }

  private Call<JsonValue> call() {
    return client
        .call(OPERATION, JsonValue.object(Map.of(SECRET, JsonValue.of(SECRET))))
        .path("id", SECRET)
        .query("q", SECRET)
        .header("X-Call", SECRET)
        .with(
            RequestOptions.NONE.withHeader("X-Option", SECRET).withIdempotencyKey("key-" + SECRET));
  }

  @Test
  void nothingThatAnybodyPrintsHasASecret() {
    int failed = 0;
    for (Fault fault : faults()) {
      service.on(OPERATION).respondJson(JSON);
      service.withFaults(FaultPlan.script(fault, fault));
      try {
        printed.add(call().response().toString());
      } catch (RuntimeException e) {
        failed++;
        print(e);
      }
      service.withFaults(FaultPlan.script(fault, fault));
      Throwable failure = call().sendAsync().handle((value, thrown) -> thrown).join();
      if (failure != null) {
        print(failure);
      }
    }
    printed.add(client + " " + service.requests() + service.violations());

    assertThat(failed).isEqualTo(faults().size() - 2);
    assertThat(service.requests().get(0).target()).contains(SECRET);
    assertThat(service.requests().get(0).bodyText()).contains(SECRET);
    assertThat(service.requests().get(0).headers().all("API-SECRET")).containsExactly(SECRET);
    assertThat(printed).hasSizeGreaterThan(100).noneMatch(text -> text.contains(SECRET));
  }
}
