package io.github.plaidschema.models;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Documents of {@link Wallet} as a service might send them: drifted, extended, with nulls. */
public final class RandomWallets {

  private static final List<String> TEXTS =
      List.of(
          "", "a", "checking", "money market", "é<&>'\"\\/\n\u0001\u2028", "\uD83D\uDE00", "1.0");

  private static final List<String> NUMBERS =
      List.of("0", "-0", "-0.0", "1.10", "1e5", "1E-7", "12.500", "9007199254740993", "1.0E+30");

  private final SplittableRandom random;

  /** The same documents for the same seed. */
  public RandomWallets(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The next document. Of the wallet itself no property is missing, and none is null. */
  public JsonValue next() {
    Map<String, JsonValue> wallet = new LinkedHashMap<>();
    wallet.put("label", text());
    wallet.put("account", account());
    wallet.put("savings", array(() -> with(account(), "interest_rate", number())));
    wallet.put("payments", object(this::payment));
    wallet.put("mainId", text());
    wallet.put("subtype", text());
    wallet.put("extra", any(3));
    wallet.put(
        "receipt",
        JsonValue.object(Map.of("text", text(), "payment", payment(), "ids", array(this::text))));
    return JsonValue.object(wallet);
  }

  private JsonValue account() {
    Map<String, JsonValue> account = new LinkedHashMap<>();
    mostly(account, "id", this::text);
    mostly(account, "account_number", this::text);
    mostly(account, "subtype", this::text);
    mostly(account, "balance", this::number);
    mostly(account, "official_name", this::text);
    mostly(account, "opened_at", this::time);
    mostly(account, "owners", () -> array(this::owner));
    mostly(account, "limits", () -> object(this::number));
    mostly(account, "unknown", () -> any(4));
    return JsonValue.object(account);
  }

  private JsonValue owner() {
    Map<String, JsonValue> owner = new LinkedHashMap<>();
    mostly(owner, "name", this::text);
    mostly(owner, "since", () -> JsonValue.of(random.nextLong()));
    mostly(owner, "unknown", () -> any(2));
    return JsonValue.object(owner);
  }

  private JsonValue payment() {
    return switch (random.nextInt(3)) {
      case 0 -> JsonValue.object(Map.of("type", JsonValue.of("card"), "last_digits", text()));
      case 1 -> JsonValue.object(Map.of("type", JsonValue.of("transfer"), "amount", number()));
      default -> JsonValue.object(Map.of("type", JsonValue.of("barter"), "goods", any(2)));
    };
  }

  /** A property that may be absent or null. */
  private void mostly(Map<String, JsonValue> object, String name, Supplier<JsonValue> value) {
    switch (random.nextInt(6)) {
      case 0 -> {}
      case 1 -> object.put(name, JsonValue.NULL);
      default -> object.put(name, value.get());
    }
  }

  private static JsonValue with(JsonValue object, String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.asObject().orElseThrow().members());
    members.put(name, value);
    return JsonValue.object(members);
  }

  private JsonValue any(int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> JsonValue.NULL;
      case 1 -> JsonValue.of(random.nextBoolean());
      case 2 -> text();
      case 3 -> number();
      case 4 -> array(() -> any(depth - 1));
      default -> object(() -> any(depth - 1));
    };
  }

  private JsonValue array(Supplier<JsonValue> element) {
    List<JsonValue> elements = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      elements.add(element.get());
    }
    return JsonValue.array(elements);
  }

  private JsonValue object(Supplier<JsonValue> member) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      members.put(i + oneOf(TEXTS), member.get());
    }
    return JsonValue.object(members);
  }

  private JsonValue text() {
    return JsonValue.of(oneOf(TEXTS));
  }

  private JsonValue number() {
    return JsonNumber.of(oneOf(NUMBERS));
  }

  private JsonValue time() {
    return JsonValue.of(
        oneOf(
            List.of("2024-02-29T10:00:00.000Z", "2024-02-29T10:00:00+01:00", "2024-01-01T00:00Z")));
  }

  private String oneOf(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
