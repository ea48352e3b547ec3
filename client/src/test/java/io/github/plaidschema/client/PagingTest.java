package io.github.plaidschema.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonArray;
import io.github.plaidschema.json.JsonValue.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagingTest {

  private static final String MUTATION = "MUTATION_DURING_PAGINATION";

  private static final Paging<JsonValue, JsonValue> BY_CURSOR =
      Paging.byCursor(
          "cursor",
          page -> page.get("next").flatMap(JsonValue::asString),
          page -> page.get("more").flatMap(JsonValue::asBoolean),
          page -> page.get("items").flatMap(JsonValue::asArray).map(JsonArray::elements));

  private final VirtualTime time = new VirtualTime();
  private final ScriptedTransport transport = new ScriptedTransport();
  private final Client client =
      Client.builder("https://api.example.com")
          .credentials(Credentials.none())
          .transport(transport)
          .time(time)
          .random(() -> 0)
          .build();

  private Call<JsonValue> call() {
    ApiOperation<JsonValue, JsonValue> operation =
        ApiOperation.of("POST /sync", Repeat.ALWAYS, ErrorFormat.UNTYPED)
            .takes(JsonValue.CODEC)
            .returns(JsonValue.CODEC);
    return client.call(operation, JsonValue.object(Map.of()));
  }

  private ScriptedTransport page(String items, String next, boolean more) {
    return transport.json(
        200, "{\"items\":[%s],\"next\":\"%s\",\"more\":%s}".formatted(items, next, more));
  }

  @Test
  void pagesAreReadWhenTheyAreWanted() {
    page("1,2", "a", true);
    assertThat(call().items(BY_CURSOR).limit(2)).hasToString("[1, 2]");
    assertThat(transport.requests).hasSize(1);

    page("1,2", "a", true);
    page("3", "b", false);
    assertThat(call().items(BY_CURSOR)).hasToString("[1, 2, 3]");
    assertThat(transport.body(2)).isEqualTo("{\"cursor\":\"a\"}");
  }

  @Test
  void aCursorThatStaysEndsThePages() {
    page("1", "a", true);
    page("2", "a", true);

    assertThatThrownBy(() -> call().pages(BY_CURSOR).toList())
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageContaining("cursor of the next page");
  }

  @Test
  void aMutationBeginsARoundAgainAndHandsOutCompleteRoundsOnly() {
    page("1", "a", true);
    transport.json(400, "{\"error_code\":\"" + MUTATION + "\"}");
    page("7", "x", true);
    page("8", "y", false);

    assertThat(call().items(BY_CURSOR.restartingOn(MUTATION))).hasToString("[7, 8]");
  }

  @Test
  void offsetsCountTheItemsBefore() {
    Paging<JsonValue, JsonValue> byOffset =
        Paging.byOffset(
            "options.offset",
            page -> page.get("total").flatMap(JsonValue::asNumber).map(n -> n.intValue()),
            page -> page.get("items").flatMap(JsonValue::asArray).map(JsonArray::elements));
    transport.json(200, "{\"items\":[1,2],\"total\":3}").json(200, "{\"items\":[3],\"total\":3}");

    assertThat(call().items(byOffset)).hasToString("[1, 2, 3]");
    assertThat(transport.body(0)).isEqualTo("{}");
    assertThat(transport.body(1)).isEqualTo("{\"options\":{\"offset\":2}}");
  }

  private static final class Store implements SyncStore<JsonValue> {
    private @Nullable String cursor;
    private final List<JsonValue> pages = new ArrayList<>();

    @Override
    public @Nullable String loadCursor() {
      return cursor;
    }

    @Override
    public void commit(List<JsonValue> committed, String newCursor) {
      pages.addAll(committed);
      cursor = newCursor;
    }
  }

  @Test
  void aSyncCommitsAWholeRoundWithItsCursor() {
    Store store = new Store();
    page("1", "a", true);
    transport.json(400, "{\"error_code\":\"OTHER\"}");
    assertThatThrownBy(() -> call().sync(BY_CURSOR, store))
        .isInstanceOf(ErrorResponseException.class);
    assertThat(store.pages).isEmpty();

    page("1", "a", true);
    page("2", "b", false);
    assertThat(call().sync(BY_CURSOR, store)).isEqualTo(2);
    assertThat(store.cursor).isEqualTo("b");

    page("", "b", false);
    assertThat(call().sync(BY_CURSOR, store)).isZero();
    assertThat(transport.body(4)).isEqualTo("{\"cursor\":\"b\"}");
  }

  @Test
  void aWaiterAsksUntilTheResponseIsReady() {
    transport
        .json(400, "{\"error_code\":\"PRODUCT_NOT_READY\"}")
        .json(200, "{\"status\":\"pending\"}")
        .json(200, "{\"status\":\"done\"}");
    Waiter<JsonValue> waiter =
        Waiter.<JsonValue>until(
                response -> response.get("status").equals(Optional.of(JsonValue.of("done"))))
            .orWhileError("PRODUCT_NOT_READY");

    CompletableFuture<JsonValue> ready = call().untilAsync(waiter);
    time.run();

    assertThat(ready.join()).isInstanceOf(JsonObject.class);
    assertThat(transport.requests).hasSize(3);
  }

  @Test
  void aWaiterEndsByItsDeadline() {
    for (int i = 0; i < 20; i++) {
      transport.json(400, "{\"error_code\":\"PRODUCT_NOT_READY\"}");
    }
    CompletableFuture<JsonValue> ready =
        call()
            .untilAsync(
                Waiter.<JsonValue>whileError("PRODUCT_NOT_READY").within(Duration.ofSeconds(30)));
    time.run();

    assertThat(ready)
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(DeadlineException.class);
  }
}
