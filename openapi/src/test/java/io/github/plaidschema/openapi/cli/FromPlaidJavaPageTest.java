package io.github.plaidschema.openapi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.client.SyncStore;
import io.github.plaidschema.client.testing.OperationStub;
import io.github.plaidschema.client.testing.StubResponse;
import io.github.plaidschema.client.testing.StubServer;
import io.github.plaidschema.client.testing.StubService;
import io.github.plaidschema.openapi.testing.Compiled;
import io.github.plaidschema.openapi.testing.Imported;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** All code of ours on {@code docs/from-plaid-java.md} stands in a program that runs here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FromPlaidJavaPageTest {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final String LINK_TOKEN = "{\"link_token\":\"link-1\",\"request_id\":\"r1\"}";

  private final StubService service = new StubService();
  private final StubServer server = StubServer.start(service);
  private final Compiled compiled;
  private final Object program;

  FromPlaidJavaPageTest() throws IOException, ReflectiveOperationException {
    Imported imported =
        Imported.document(resource("plaid.yml"), settings -> settings.client("Plaid"));
    Files.writeString(
        imported.folder().resolve(Imported.PACKAGE).resolve("Program.java"),
        resource("Program.java"));
    compiled = imported.compile();
    Client client = Client.builder(server.url()).credentials(Credentials.none()).build();
    program = type("Program").getConstructor(Client.class).newInstance(client);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        FromPlaidJavaPageTest.class.getResourceAsStream("/from-plaid-java/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void allCodeOfOursStandsInTheProgram() throws IOException {
    String source = resource("Program.java");
    List<String> ours =
        Files.readAllLines(Path.of("..", "docs", "from-plaid-java.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.endsWith("| Plaid Schema |"))
            .map(line -> line.split(" \\| ", -1)[1])
            .flatMap(cell -> CODE.matcher(cell).results())
            .map(found -> found.group(1))
            .toList();

    assertThat(ours).hasSizeGreaterThan(30).allSatisfy(code -> assertThat(source).contains(code));
  }

  @Test
  void callsHaveTheirResponsesInEachForm() throws Exception {
    stub("LinkApiClient", "LINK_TOKEN_GET").respondJson(LINK_TOKEN);

    assertThat(call("calls")).isEqualTo(List.of("link-1", "200", "link-1"));
  }

  @Test
  void aCallWithoutResponseYetIsCancelled() throws Exception {
    CountDownLatch cancelled = new CountDownLatch(1);
    stub("LinkApiClient", "LINK_TOKEN_GET")
        .respondTo(
            request -> {
              await(cancelled);
              return StubResponse.json(200, LINK_TOKEN);
            });

    try {
      assertThat(call("cancelled")).isEqualTo(true);
    } finally {
      cancelled.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anErrorHasItsCodeItsTypeAndItsRequest() throws Exception {
    stub("LinkApiClient", "LINK_TOKEN_GET").respondError(400, "INVALID_LINK_TOKEN");

    assertThat(call("failure")).isEqualTo("INVALID_LINK_TOKEN INVALID_LINK_TOKEN stub0request0id");
  }

  @Test
  void modelsKeepWhatTheOtherOnesLose() throws Exception {
    Object response =
        value(
            "LinkTokenGetResponse",
            """
            {"request_id":"r1","products":["new"],"limit":1.10,"more":1}""");

    assertThat((List<?>) call("model", response))
        .map(String::valueOf)
        .startsWith("Optional.empty", "new", "1.10", "{more=1}")
        .last()
        .asString()
        .contains("linkToken has no value");
    Object changed = Objects.requireNonNull(call("changed", response, "link-2"));
    assertThat(changed.toString()).contains("[redacted]").doesNotContain("link-2");
    assertThat(call("json", Objects.requireNonNull(call("request", "link-3"))))
        .isEqualTo("{\"link_token\":\"link-3\"}");
  }

  @Test
  void whatAProgramHadToDoItselfIsACall() throws Exception {
    stub("AssetReportApiClient", "ASSET_REPORT_PDF_GET")
        .respondBytes("application/pdf", "a PDF".getBytes(UTF_8));
    stub("TransactionsApiClient", "TRANSACTIONS_SYNC")
        .respondJson("{\"added\":[],\"has_more\":true,\"next_cursor\":\"1\"}")
        .respondJson("{\"added\":[],\"has_more\":false,\"next_cursor\":\"2\"}");
    stub("TransactionsApiClient", "TRANSACTIONS_GET")
        .respondJson("{\"transactions\":[{\"transaction_id\":\"a\"}],\"total_transactions\":2}")
        .respondJson("{\"transactions\":[{\"transaction_id\":\"b\"}],\"total_transactions\":2}");
    stub("AssetReportApiClient", "ASSET_REPORT_GET")
        .respondTo(request -> StubResponse.error(400, "PRODUCT_NOT_READY"))
        .respondJson("{\"report\":\"done\"}");
    Object report = value("AssetReportGetRequest", "{\"asset_report_token\":\"t\"}");
    List<Object> committed = new ArrayList<>();
    SyncStore<Object> store =
        new SyncStore<>() {
          @Override
          public @Nullable String loadCursor() {
            return null;
          }

          @Override
          public void commit(List<Object> pages, String newCursor) {
            committed.addAll(pages);
          }
        };

    assertThat(call("pdf", report)).isEqualTo("a PDF");
    assertThat(call("sync", value("TransactionsSyncRequest", "{\"access_token\":\"t\"}"), store))
        .isEqualTo(2);
    assertThat(committed).hasSize(2);
    assertThat((List<?>) call("items", value("TransactionsGetRequest", "{\"access_token\":\"t\"}")))
        .hasSize(2);
    assertThat(String.valueOf(call("await", report))).contains("done");
    service.verify();
  }

  private Class<?> type(String name) {
    return compiled.type(Imported.PACKAGE + "." + name);
  }

  private Object value(String type, String json) {
    return compiled.codec(type).read(json);
  }

  private OperationStub<?, ?> stub(String client, String constant)
      throws ReflectiveOperationException {
    return service.on((ApiOperation<?, ?>) type(client).getField(constant).get(null));
  }

  private @Nullable Object call(String method, Object... arguments)
      throws ReflectiveOperationException {
    Method found =
        Arrays.stream(type("Program").getMethods())
            .filter(each -> each.getName().equals(method))
            .filter(each -> each.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow();
    return found.invoke(program, arguments);
  }
}
