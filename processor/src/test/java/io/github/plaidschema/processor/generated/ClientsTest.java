package io.github.plaidschema.processor.generated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.client.transport.TransportRequest;
import io.github.plaidschema.client.transport.TransportResponse;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A generated client sends what its interface says, in each form. */
class ClientsTest {

  private static final String API =
      """
      package test;
      import io.github.plaidschema.*;
      import io.github.plaidschema.api.*;
      import io.github.plaidschema.client.*;
      import io.github.plaidschema.json.*;
      import java.util.*;
      import java.util.concurrent.CompletableFuture;
      import org.jspecify.annotations.Nullable;

      @PlaidClient(error = Api.Problem.class)
      public interface Api {
        @PlaidSchema interface Problem { @Nullable String errorCode(); }
        @PlaidSchema interface Ask {
          @Nullable String cursor();
          static Api_AskBuilder builder() { return new Api_AskBuilder(); }
        }
        @PlaidSchema interface Response { List<String> added(); String nextCursor(); boolean hasMore(); }

        @Operation(value = "POST /sync", repeat = Repeat.ALWAYS)
        @Pages(cursor = "cursor", next = "next_cursor", more = "has_more", items = "added",
            restartOn = "MUTATION")
        Response sync(Ask client);

        @Operation("GET /fdx/consents/{id}")
        JsonValue consent(@Path("id") String id, @Query("n") Optional<Integer> n,
            @Header("OAUTH-STATE-ID") @Nullable String state, RequestOptions options);

        @Operation(value = "POST /transfer/create", repeat = Repeat.WITH_KEY)
        CompletableFuture<ApiResponse<Response>> create(Ask request);

        @Operation("POST /pdf") BinaryResponse pdf(Ask request);

        @Operation("POST /nothing") void nothing();

        @Operation("POST /later") CompletableFuture<Map<String, List<Response>>> later(List<Ask> request);
      }
      """;

  private static final String RUN =
      """
      package test;
      import io.github.plaidschema.client.*;
      import java.util.*;

      public final class Run {
        private Run() {}
        public static String run(Client client) throws Exception {
          ApiClient api = new ApiClient(client);
          Api.Ask ask = Api.Ask.builder().build();
          List<Object> seen = new ArrayList<>();
          seen.add(api.syncItems(ask).toList());
          seen.add(api.consent("a/b", Optional.of(7), "s t", RequestOptions.NONE));
          seen.add(api.create(ask).get().value().added());
          seen.add(new String(api.pdf(ask).readAllBytes(10), "UTF-8"));
          api.nothing();
          seen.add(api.later(List.of(ask)).get().size());
          seen.add(ApiClient.CREATE.repeat());
          return seen.toString();
        }
      }
      """;

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void aGeneratedClientCompilesWithoutAWarningAndCallsEachOperation(TestCompiler compiler) {
    Compilation compilation = compiler.with(API, RUN).compile();
    assertThat(compilation.problems()).isEmpty();
    String response = "{\"added\":[\"%s\"],\"next_cursor\":\"%s\",\"has_more\":%s}";
    Deque<String> bodies =
        new ArrayDeque<>(
            List.of(
                response.formatted("x", "c1", true),
                response.formatted("y", "c2", false),
                "{\"id\":1}",
                response.formatted("z", "", false),
                "%PDF",
                "",
                "{}"));
    List<TransportRequest> requests = new ArrayList<>();
    Client client =
        Client.builder("https://api.example.com")
            .credentials(Credentials.none())
            .idempotencyKeys(() -> "k")
            .transport(
                request -> {
                  requests.add(request);
                  return CompletableFuture.completedFuture(
                      TransportResponse.of(200, Headers.NONE, bodies.remove().getBytes(UTF_8)));
                })
            .build();

    Object seen = compilation.load().callStatic("test.Run", "run", client);

    assertThat(seen).isEqualTo("[[x, y], {\"id\":1}, [z], %PDF, 0, WITH_KEY]");
    assertThat(
            requests.stream().map(request -> request.method() + " " + request.uri().getRawPath()))
        .containsExactly(
            "POST /sync",
            "POST /sync",
            "GET /fdx/consents/a%2Fb",
            "POST /transfer/create",
            "POST /pdf",
            "POST /nothing",
            "POST /later");
    assertThat(body(requests.get(1))).isEqualTo("{\"cursor\":\"c1\"}");
    assertThat(body(requests.get(3))).isEqualTo("{\"idempotency_key\":\"k\"}");
    assertThat(requests.get(2).uri().getRawQuery()).isEqualTo("n=7");
    assertThat(requests.get(2).headers().first("OAUTH-STATE-ID")).contains("s t");
  }

  private static String body(TransportRequest request) {
    return UTF_8.decode(request.body().orElseThrow()).toString();
  }
}
