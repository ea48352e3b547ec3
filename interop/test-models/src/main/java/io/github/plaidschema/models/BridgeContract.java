package io.github.plaidschema.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What holds for schema types inside a user's own types, whatever library reads and writes them.
 */
public interface BridgeContract {

  /** Reads a document with the library. */
  Wallet read(String json) throws Exception;

  /** Writes a document with the library. */
  String write(Wallet wallet) throws Exception;

  /** What the library throws for a document that it rejects. */
  Class<? extends Exception> rejection();

  @Test
  default void what_was_read_is_what_is_written() throws Exception {
    String json =
        """
        {"label": "mine",
         "account": {
          "id": "a1", "account_number": "123", "subtype": "boat", "balance": 100.10,
          "official_name": null, "opened_at": null, "new_field": {"a": [1.0, null, 1e5]},
          "owners": [{"name": "Ada", "since": null, "title": "Countess"}]},
         "savings": [{"id": "s", "interest_rate": 0.0150}],
         "payments": {
          "one": {"type": "card", "last_digits": "42"},
          "two": {"type": "barter", "goods": [1.10]}},
         "mainId": "a1", "subtype": "yacht", "extra": {"x": null, "y": 1.00},
         "receipt": {"text": "t", "payment": {"type": "transfer", "amount": 1.50}, "ids": ["a"]}}
        """;

    Wallet wallet = read(json);

    Account account = Objects.requireNonNull(wallet.account);
    assertThat(account.balance()).isEqualTo("100.10");
    assertThat(account.subtype().known()).isEmpty();
    assertThat(account.owners().orElseThrow().get(0).name()).isEqualTo("Ada");
    assertThat(wallet.payments).extractingByKey("two").isInstanceOf(Payment.Unknown.class);
    assertThat(tree(write(wallet))).isEqualTo(tree(json));
  }

  @Test
  default void random_documents_are_written_as_they_were_read() throws Exception {
    for (long seed = 0; seed < 300; seed++) {
      survives(seed);
    }
  }

  private void survives(long seed) throws Exception {
    JsonValue document = new RandomWallets(seed).next();
    assertThat(tree(write(read(document.toString())))).as("seed %s", seed).isEqualTo(document);
  }

  @Test
  default void threads_may_share_a_mapper() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (long seed = 1_000; seed < 1_100; seed++) {
        long own = seed;
        all.add(
            threads.submit(
                () -> {
                  survives(own);
                  return own;
                }));
      }
      for (Future<?> each : all) {
        assertThat(each.get()).isNotNull();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  default void a_value_that_does_not_fit_is_kept() throws Exception {
    String json = "{\"account\":{\"id\":\"a\",\"balance\":\"1\",\"owners\":[{\"since\":1.5}]}}";

    // A bean of the library may be written with its nulls.
    assertThat(tree(write(read(json))).get("account")).isEqualTo(tree(json).get("account"));
  }

  @Test
  default void a_wrong_type_is_rejected_with_its_path_and_without_its_value() {
    assertThatThrownBy(() -> read("{\"account\":[\"SECRET\"]}"))
        .isInstanceOf(rejection())
        .hasMessageContaining("This is not a valid Account: $: expected an object")
        .hasMessageNotContaining("SECRET")
        .hasRootCauseInstanceOf(JsonException.class);
  }

  @Test
  default void the_path_leads_to_the_element_of_a_list() {
    String repeated = "{\"name\":\"a\",\"name\":\"b\"}";
    assertThatThrownBy(() -> read("{\"account\":{\"owners\":[{}," + repeated + "]}}"))
        .isInstanceOf(rejection())
        .hasMessageContaining("$.owners[1].name");
  }

  @Test
  default void a_repeated_property_is_rejected() {
    assertThatThrownBy(() -> read("{\"account\":{\"id\":\"a\",\"id\":\"b\"}}"))
        .isInstanceOf(rejection())
        .hasMessageContaining("$.id")
        .hasRootCauseInstanceOf(JsonException.class);
    assertThatThrownBy(() -> read("{\"extra\":{\"a\":[{\"x\":1,\"x\":2}]}}"))
        .isInstanceOf(rejection())
        .hasMessageContaining("$.a[0].x")
        .hasRootCauseInstanceOf(JsonException.class);
  }

  @Test
  default void nesting_beyond_the_limit_is_rejected() {
    assertThatThrownBy(() -> read("{\"account\":{\"new\":" + nested(80) + "}}"))
        .isInstanceOf(rejection())
        .hasMessageContaining("at most 64 levels of nesting")
        .hasRootCauseInstanceOf(JsonException.class);
    assertThatThrownBy(() -> read("{\"account\":{\"new\":" + nested(100_000) + "}}"))
        .isInstanceOf(rejection());
  }

  private static String nested(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  @Test
  default void numbers_beyond_the_limits_are_rejected() {
    assertThatThrownBy(() -> read("{\"account\":{\"balance\":1e10000}}"))
        .isInstanceOf(rejection())
        .hasMessageContaining("$.balance")
        .hasRootCauseInstanceOf(JsonException.class);
    assertThatThrownBy(() -> read("{\"account\":{\"balance\":" + "1".repeat(1_001) + "}}"))
        .isInstanceOf(rejection());
    assertThatThrownBy(() -> read("{\"account\":{\"balance\":" + "1".repeat(100_000) + "}}"))
        .isInstanceOf(rejection());
  }

  @Test
  default void a_lone_surrogate_is_rejected() {
    assertThatThrownBy(() -> read("{\"account\":{\"id\":\"\\ud800\"}}")).isInstanceOf(rejection());
  }

  @Test
  default void what_is_cut_off_is_rejected() {
    assertThatThrownBy(() -> read("{\"account\":{\"id\":\"a\",\"owners\":[{"))
        .isInstanceOf(rejection());
  }

  @Test
  default void null_is_no_value_but_a_json_value() throws Exception {
    Wallet wallet = read("{\"account\":null,\"payments\":{\"a\":null},\"extra\":null}");

    assertThat(wallet.account).isNull();
    assertThat(wallet.payments).containsEntry("a", null);
    assertThat(wallet.extra).isSameAs(JsonValue.NULL);
    assertThat(read("{}").extra).isNull();
  }

  @Test
  default void a_known_text_outside_a_schema_has_its_constant() throws Exception {
    assertThat(Objects.requireNonNull(read("{\"subtype\":\"money market\"}").subtype).known())
        .contains(Account.Subtype.MONEY_MARKET);
  }

  /** A document, to be compared by what it says: the order of properties has no meaning. */
  static JsonValue tree(String json) {
    return JsonValue.CODEC.read(json);
  }
}
