package io.github.plaidschema.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.retry.AttemptOutcome;
import io.github.plaidschema.client.retry.NextStep;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.client.retry.RetryRule;
import io.github.plaidschema.client.transport.NotSentException;
import io.github.plaidschema.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** The table of retries in {@code docs/client.md} is what the client does. */
class RetryTableTest {

  private static final String AGAIN = "sent again";
  private static final List<Integer> TRANSIENT = List.of(408, 429, 500, 502, 503, 504);

  /** The rows of the table, by their first cells. */
  private static Map<String, List<String>> table() throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    boolean within = false;
    for (String line : Files.readAllLines(Path.of("../docs/client.md"))) {
      if (line.startsWith("| outcome of the attempt")) {
        within = true;
      } else if (within && !line.startsWith("|")) {
        return rows;
      } else if (within && !line.startsWith("|---")) {
        String[] cells = line.split("\\|", -1);
        rows.put(cells[1].strip(), List.of(cells[2].strip(), cells[3].strip()));
      }
    }
    throw new AssertionError("there is no table");
  }

  /** What the first attempt of a call ends in, for both columns of the table. */
  private static List<String> outcomes(Consumer<ScriptedTransport> attempt) {
    return List.of(
        outcome(Repeat.ALWAYS, attempt),
        outcome(Repeat.NEVER, attempt),
        outcome(Repeat.WITH_KEY, attempt));
  }

  private static String outcome(Repeat repeat, Consumer<ScriptedTransport> attempt) {
    ScriptedTransport transport = new ScriptedTransport();
    attempt.accept(transport);
    transport.json(200, "{}");
    Client client =
        Client.builder("https://api.example.com")
            .credentials(Credentials.none())
            .transport(transport)
            .retries(RetryPolicy.DEFAULT.withDelays(Duration.ofNanos(1), Duration.ofNanos(1)))
            .build();
    ApiOperation<JsonValue, JsonValue> operation =
        ApiOperation.of("POST /do", repeat, ErrorFormat.UNTYPED)
            .takes(JsonValue.CODEC)
            .returns(JsonValue.CODEC);
    try {
      JsonValue unused = client.call(operation, JsonValue.object(Map.of())).send();
      return AGAIN;
    } catch (ApiException e) {
      return "`" + e.getClass().getSimpleName() + "`";
    }
  }

  private static void expect(List<String> row, Consumer<ScriptedTransport> attempt) {
    List<String> outcomes = outcomes(attempt);

    assertThat(outcomes.subList(0, 2)).isEqualTo(row);
    assertThat(outcomes.get(2)).as("WITH_KEY").isEqualTo(outcomes.get(0));
  }

  @Test
  void theTableIsWhatTheClientDoes() throws IOException {
    Map<String, List<String>> table = table();

    assertThat(table).hasSize(6);
    expect(
        row(table, "certainly not sent"),
        transport -> transport.fail(new NotSentException("refused", null)));
    expect(row(table, "connection lost"), transport -> transport.fail(new IOException("reset")));
    for (int status : TRANSIENT) {
      expect(row(table, "status 408, 429, 500, 502, 503, 504"), each -> each.json(status, "{}"));
    }
    for (int status : List.of(300, 302, 400, 401, 403, 404, 409, 422, 501, 505)) {
      expect(row(table, "any other error status"), each -> each.json(status, "{}"));
    }
    expect(row(table, "success whose body"), transport -> transport.json(200, "<html>"));
    expect(
        row(table, "peer not trusted"),
        transport -> transport.fail(new SSLHandshakeException("untrusted")));
  }

  private static List<String> row(Map<String, List<String>> table, String begins) {
    return table.entrySet().stream()
        .filter(row -> row.getKey().startsWith(begins))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row begins with " + begins));
  }

  @Test
  void noOtherStatusIsSentAgain() {
    for (Repeat repeat : List.of(Repeat.ALWAYS, Repeat.WITH_KEY, Repeat.NEVER)) {
      List<Integer> again =
          IntStream.range(100, 1_000)
              .filter(
                  status ->
                      RetryRule.next(
                              repeat,
                              RetryPolicy.DEFAULT,
                              new AttemptOutcome.Responded(status, Optional.empty()),
                              1,
                              Duration.ofMinutes(1),
                              0.5,
                              () -> true)
                          instanceof NextStep.SendAgain)
              .boxed()
              .toList();

      assertThat(again).isEqualTo(repeat == Repeat.NEVER ? List.of() : TRANSIENT);
    }
  }
}
