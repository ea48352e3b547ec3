package io.github.plaidschema.client.testing;

import io.github.plaidschema.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A service that keeps transactions, and tells what has changed since a cursor, page by page. Once
 * transactions change, the cursors of pages that have another one behind them are worth nothing.
 */
final class Ledger {

  static final String MUTATION = "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION";

  private static final int PAGE = 3;

  private record Change(String kind, String id, int amount) {}

  private final SplittableRandom random;
  private final List<Change> log = new ArrayList<>();
  private final Map<String, Integer> amounts = new TreeMap<>();

  Ledger(SplittableRandom random) {
    this.random = random;
  }

  Map<String, Integer> amounts() {
    return amounts;
  }

  void change() {
    List<String> ids = List.copyOf(amounts.keySet());
    int kind = ids.isEmpty() ? 0 : random.nextInt(4);
    String id = kind < 2 ? "t" + log.size() : ids.get(random.nextInt(ids.size()));
    int amount = random.nextInt(1_000);
    if (kind == 3) {
      amounts.remove(id);
      log.add(new Change("removed", id, 0));
    } else {
      amounts.put(id, amount);
      log.add(new Change(kind == 2 ? "modified" : "added", id, amount));
    }
  }

  StubResponse sync(StubRequest request) {
    String cursor =
        request.body(JsonValue.CODEC).get("cursor").flatMap(JsonValue::asString).orElse("");
    String[] parts = cursor.split("@", -1);
    boolean isWithinARound = parts.length == 2;
    if (isWithinARound && Integer.parseInt(parts[1]) != log.size()) {
      return StubResponse.error(400, MUTATION);
    }
    int from = parts[0].isEmpty() ? 0 : Integer.parseInt(parts[0]);
    int to = Math.min(from + PAGE, log.size());
    boolean more = to < log.size();
    Map<String, JsonValue> page = new LinkedHashMap<>();
    for (String kind : List.of("added", "modified", "removed")) {
      page.put(kind, JsonValue.array(changes(kind, from, to)));
    }
    page.put("next_cursor", JsonValue.of(more ? to + "@" + log.size() : String.valueOf(to)));
    page.put("has_more", JsonValue.of(more));
    return StubResponse.of(JsonValue.CODEC, JsonValue.object(page));
  }

  private List<JsonValue> changes(String kind, int from, int to) {
    List<JsonValue> changes = new ArrayList<>();
    for (Change change : log.subList(from, to)) {
      if (change.kind().equals(kind)) {
        changes.add(
            JsonValue.object(
                Map.of("id", JsonValue.of(change.id()), "amount", JsonValue.of(change.amount()))));
      }
    }
    return changes;
  }

  /** A required property, as a generated accessor gives it. */
  static JsonValue required(JsonValue object, String name) {
    Optional<JsonValue> value = object.get(name);
    return value.orElseThrow(() -> new IllegalStateException("missing: " + name));
  }
}
