package com.example.bank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plaidschema.client.ApiException;
import io.github.plaidschema.client.BinaryResponse;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.client.DeadlineException;
import io.github.plaidschema.client.ErrorResponseException;
import io.github.plaidschema.client.TransportException;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.client.testing.Fault;
import io.github.plaidschema.client.testing.StubRequest;
import io.github.plaidschema.client.testing.StubResponse;
import io.github.plaidschema.client.testing.StubServer;
import io.github.plaidschema.client.testing.StubService;
import io.github.plaidschema.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OkHttpTransportTest {

  private static final JsonValue REQUEST = JsonValue.object(Map.of("amount", JsonValue.of("1.10")));

  private final StubService service = new StubService();
  private final StubServer server = StubServer.start(service);
  private final ExecutorService bodies = Executors.newCachedThreadPool();
  private final OkHttpClient http = new OkHttpClient();
  private final BankApi bank = new BankApiClient(client(Duration.ofSeconds(20)));

  private Client client(Duration deadline) {
    return Client.builder(server.url())
        .credentials(Credentials.bearer(() -> "t0ken"))
        .transport(new OkHttpTransport(http, bodies))
        .retries(RetryPolicy.DEFAULT.withDelays(Duration.ofMillis(1), Duration.ofMillis(5)))
        .deadline(deadline)
        .build();
  }

  @AfterEach
  void stop() {
    server.close();
    bodies.shutdownNow();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  static List<Fault> faults() {
    return List.of(
        Fault.none(),
        new Fault.ResetBeforeRead(),
        new Fault.ResetAfterRead(),
        new Fault.CutBody(),
        Fault.rateLimited(Duration.ZERO),
        Fault.serverError(),
        new Fault.Responds(StubResponse.error(503, "DOWN").withHeader("Retry-After", "0")),
        new Fault.SlowBody(Duration.ofMillis(1)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aReadAndAPaymentWithAKeySucceedInSpiteOfAFault(Fault fault) {
    service.requireHeader("Authorization", "Bearer t0ken");
    service.on(BankApiClient.ACCOUNT).respondJson("{\"id\":\"a1\"}").meets(fault);
    service.on(BankApiClient.PAYMENT).respondJson("{\"id\":\"p1\"}").meets(fault);

    assertEquals("{\"id\":\"a1\"}", bank.account("a1").toString());
    assertEquals("{\"id\":\"p1\"}", bank.payment(REQUEST).toString());
    List<StubRequest> payments = service.requests(BankApiClient.PAYMENT);
    assertEquals(1, payments.stream().map(StubRequest::bodyText).distinct().count());
    service.verify();
  }

  @Test
  void aTransferArrivesOnceWhateverHappens() {
    for (Fault fault : faults()) {
      service.on(BankApiClient.TRANSFER).respondJson("{}").meets(fault);
      int before = service.requests().size();
      try {
        JsonValue unused = bank.transfer(REQUEST);
      } catch (ApiException e) {
        assertEquals(1, e.attempts());
      }
      boolean neverRead = fault instanceof Fault.ResetBeforeRead;
      assertEquals(neverRead ? before : before + 1, service.requests().size(), fault::toString);
    }
  }

  @Test
  void whatWasNotSentIsKnownNotToHaveArrived() {
    server.close();

    TransportException failure =
        assertThrows(TransportException.class, () -> bank.transfer(REQUEST));
    assertFalse(failure.mayHaveArrived());
    assertEquals(4, failure.attempts());
  }

  @Test
  void theDeadlineHoldsForTheBodyToo() {
    service
        .on(BankApiClient.TRANSFER)
        .respondJson("{\"a\":\"" + "x".repeat(1_000) + "\"}")
        .meets(new Fault.SlowBody(Duration.ofMillis(50)));
    BankApi impatient = new BankApiClient(client(Duration.ofMillis(500)));

    assertThrows(DeadlineException.class, () -> impatient.transfer(REQUEST));
  }

  @Test
  void aRedirectIsNotFollowed() {
    service
        .on(BankApiClient.TRANSFER)
        .respondTo(
            request ->
                StubResponse.error(307, "MOVED").withHeader("Location", "https://other.example/"));

    ErrorResponseException failure =
        assertThrows(ErrorResponseException.class, () -> bank.transfer(REQUEST));
    assertEquals(307, failure.status());
  }

  @Test
  void aStreamIsReadAsItComes() throws IOException {
    byte[] pdf = new byte[100_000];
    service.on(BankApiClient.STATEMENT).respondBytes("application/pdf", pdf);

    try (BinaryResponse statement = bank.statement()) {
      assertArrayEquals(pdf, statement.readAllBytes(pdf.length));
    }
  }

  @Test
  void aStreamThatIsCutOffFails() throws IOException {
    service
        .on(BankApiClient.STATEMENT)
        .respondBytes("application/pdf", new byte[100_000])
        .meets(new Fault.CutBody());

    try (BinaryResponse statement = bank.statement()) {
      assertThrows(IOException.class, () -> statement.readAllBytes(100_000));
    }
  }

  @Test
  void aRequestWithoutABodyIsSent() {
    service.on(BankApiClient.REFRESH).respondJson("");

    bank.refresh();
    service.verify();
  }

  @Test
  void aServiceThatIsNotTrustedIsAskedOnce() {
    BankApi secure =
        new BankApiClient(
            Client.builder("https://127.0.0.1:" + server.port())
                .credentials(Credentials.none())
                .transport(new OkHttpTransport(http, bodies))
                .build());

    TransportException failure =
        assertThrows(TransportException.class, () -> secure.transfer(REQUEST));
    assertEquals(1, failure.attempts());
    assertTrue(service.requests().isEmpty());
  }
}
