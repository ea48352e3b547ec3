package io.github.plaidschema.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.AccountId;
import io.github.plaidschema.models.AccountIdBuilder;
import io.github.plaidschema.models.AccountJson;
import io.github.plaidschema.models.Payment;
import io.github.plaidschema.models.Problem;
import io.github.plaidschema.models.RandomWallets;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Converter;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Over HTTP, on loopback. */
@SuppressWarnings("NullAway.Init") // Set before each test.
final class PlaidSchemaConverterFactoryTest {

  private static final String ACCOUNT =
      "{\"id\":\"a\",\"account_number\":\"é1\",\"subtype\":\"boat\",\"balance\":100.10,"
          + "\"official_name\":null,\"opened_at\":null,\"new\":[1.0,null,1e5]}";

  private static final JsonLimits SMALL = JsonLimits.DEFAULT.withMaxBytes(1_000);

  private final OkHttpClient client = new OkHttpClient();
  private StubServer server;
  private Retrofit retrofit;
  private Accounts accounts;

  /** What an SDK's user writes. */
  interface Accounts {
    @GET("accounts/{id}")
    Call<Account> get(@Path("id") AccountId id);

    @GET("accounts")
    Call<List<Account>> all();

    @GET("payments")
    Call<Map<String, Payment>> payments();

    @GET("lists")
    Call<List<List<JsonValue>>> lists();

    @POST("accounts")
    Call<Account> create(@Body Account account);

    @POST("accounts/many")
    Call<ResponseBody> createAll(@Body List<Account> accounts);

    @GET("search")
    Call<JsonValue> search(
        @Query("subtype") OpenEnum<Account.Subtype> subtype, @Query("id") AccountId id);

    @GET("search")
    Call<JsonValue> searchBy(@Query("account") Account account);

    @GET("text")
    Call<StringBuilder> unconvertible();
  }

  @BeforeEach
  void start() throws IOException {
    server = new StubServer();
    retrofit = retrofit(BridgeCodecs.found());
    accounts = retrofit.create(Accounts.class);
  }

  private Retrofit retrofit(BridgeCodecs codecs) {
    return new Retrofit.Builder()
        .baseUrl(server.url())
        .client(client)
        .addConverterFactory(PlaidSchemaConverterFactory.create(codecs))
        .build();
  }

  @AfterEach
  void stop() {
    server.close();
    client.connectionPool().evictAll();
    client.dispatcher().executorService().shutdown();
  }

  private static AccountId id(String value) {
    return AccountIdBuilder.create().value(value).build();
  }

  private static <T> T body(Response<T> response) {
    return Objects.requireNonNull(response.body());
  }

  @Test
  void a_response_is_read_and_sent_as_it_was_read() throws Exception {
    server.enqueue(200, ACCOUNT);
    server.enqueue(201, ACCOUNT);

    Account account = body(accounts.get(id("a/1?")).execute());
    Response<Account> created = accounts.create(account).execute();

    assertThat(account).isEqualTo(AccountJson.CODEC.read(ACCOUNT));
    assertThat(created.code()).isEqualTo(201);
    assertThat(server.request().uri()).isEqualTo("/accounts/a%2F1%3F");
    assertThat(server.request())
        .isEqualTo(new StubServer.Request("POST", "/accounts", "application/json", ACCOUNT));
  }

  @Test
  void random_documents_are_sent_as_they_were_received() throws Exception {
    for (long seed = 0; seed < 50; seed++) {
      JsonValue document = new RandomWallets(seed).next().get("account").orElseThrow();
      server.enqueue(200, document.toString());
      server.enqueue(200, document.toString());

      Account account = body(accounts.get(id("x")).execute());
      assertThat(accounts.create(account).execute().isSuccessful()).isTrue();

      assertThat(server.request().method()).isEqualTo("GET");
      assertThat(JsonValue.CODEC.read(server.request().body()))
          .as("seed %s", seed)
          .isEqualTo(document);
    }
  }

  @Test
  void lists_and_maps_are_read_and_written() throws Exception {
    server.enqueue(200, "[" + ACCOUNT + "," + ACCOUNT + "]");
    server.enqueue(200, "{\"x\":{\"type\":\"barter\"}}");
    server.enqueue(200, "[[1.0],[]]");
    server.enqueue(200, "whatever");

    List<Account> all = body(accounts.all().execute());
    assertThat(all).hasSize(2);
    assertThat(body(accounts.payments().execute()).get("x")).isInstanceOf(Payment.Unknown.class);
    assertThat(body(accounts.lists().execute())).hasSize(2);
    try (ResponseBody other = body(accounts.createAll(all).execute())) {
      assertThat(other.string()).isEqualTo("whatever");
    }
    server.request();
    server.request();
    server.request();
    assertThat(server.request().body()).isEqualTo("[" + ACCOUNT + "," + ACCOUNT + "]");
  }

  @Test
  void texts_become_part_of_the_query() throws Exception {
    server.enqueue(200, "true");

    accounts.search(OpenEnum.of("money market"), id("a&b")).execute();

    assertThat(server.request().uri()).isEqualTo("/search?subtype=money%20market&id=a%26b");
  }

  @Test
  void an_object_is_no_part_of_a_query() {
    Account account = AccountJson.CODEC.read(ACCOUNT);

    assertThatThrownBy(() -> accounts.searchBy(account).execute())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Account cannot be part of a path, a query or a form")
        .hasMessageNotContaining("é1");
  }

  @Test
  void an_error_response_is_read_into_a_schema_of_its_own() throws Exception {
    server.enqueue(
        400, "{\"error_code\":\"ITEM_LOGIN_REQUIRED\",\"display_message\":null,\"n\":1}");

    Response<Account> response = accounts.get(id("a")).execute();

    assertThat(response.isSuccessful()).isFalse();
    Converter<ResponseBody, Problem> problems =
        retrofit.responseBodyConverter(Problem.class, new Annotation[0]);
    Problem problem =
        Objects.requireNonNull(problems.convert(Objects.requireNonNull(response.errorBody())));
    assertThat(problem.errorCode()).isEqualTo("ITEM_LOGIN_REQUIRED");
    assertThat(problem.additionalProperties()).containsEntry("n", JsonValue.of(1));
  }

  @Test
  void a_response_of_another_kind_is_rejected_with_its_path_and_without_its_value() {
    server.enqueue(200, "[\"SECRET\"]");

    assertThatThrownBy(() -> accounts.get(id("a")).execute())
        .isInstanceOf(RejectedResponseException.class)
        .hasMessageContaining("$: expected an object, found an array")
        .hasMessageContaining("line 1")
        .hasMessageNotContaining("SECRET")
        .hasCauseInstanceOf(JsonException.class);
  }

  @Test
  void a_response_that_is_not_json_is_rejected() {
    server.enqueue(new StubServer.Response(200, "text/html", "<html></html>", 0));
    server.enqueue(200, "");
    server.enqueue(200, ACCOUNT.substring(0, 40));

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> accounts.get(id("a")).execute())
          .isInstanceOf(RejectedResponseException.class);
    }
  }

  @Test
  void a_response_that_is_cut_off_is_a_failure_of_the_network() {
    server.enqueue(new StubServer.Response(200, "application/json", ACCOUNT.substring(0, 40), 100));

    assertThatThrownBy(() -> accounts.get(id("a")).execute())
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(RejectedResponseException.class);
  }

  @Test
  void a_response_without_a_body_is_none() throws Exception {
    server.enqueue(new StubServer.Response(204, "application/json", "", 0));

    assertThat(accounts.get(id("a")).execute().body()).isNull();
  }

  @Test
  void a_rejection_reaches_the_callback() throws Exception {
    server.enqueue(200, "[]");
    CompletableFuture<Throwable> failure = new CompletableFuture<>();

    accounts
        .get(id("a"))
        .enqueue(
            new Callback<>() {
              @Override
              public void onResponse(Call<Account> call, Response<Account> response) {
                failure.completeExceptionally(new AssertionError("It was read"));
              }

              @Override
              public void onFailure(Call<Account> call, Throwable thrown) {
                failure.complete(thrown);
              }
            });

    assertThat(failure.get(10, TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            RejectedResponseException.class,
            rejected -> assertThat(rejected.rejected().expected()).isEqualTo("an object"));
  }

  @Test
  void limits_and_strictness_hold() {
    server.enqueue(200, "{\"new\":\"" + "x".repeat(100_000) + "\"}");
    server.enqueue(200, "{\"id\":\"a\"}");

    assertThatThrownBy(
            () ->
                retrofit(BridgeCodecs.found().withLimits(SMALL))
                    .create(Accounts.class)
                    .get(id("a"))
                    .execute())
        .isInstanceOf(RejectedResponseException.class)
        .hasMessageContaining("at most 1000 bytes");
    assertThatThrownBy(
            () ->
                retrofit(BridgeCodecs.found().strict())
                    .create(Accounts.class)
                    .get(id("a"))
                    .execute())
        .isInstanceOf(RejectedResponseException.class)
        .hasMessageContaining("account_number");
  }

  @Test
  void what_is_no_schema_is_left_to_others() {
    assertThatThrownBy(() -> accounts.unconvertible())
        .isInstanceOf(IllegalArgumentException.class)
        .hasStackTraceContaining("Could not locate ResponseBody converter");
  }
}
