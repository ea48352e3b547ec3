package io.github.plaidschema.benchmarks.corpus;

import java.lang.reflect.Type;
import java.util.Random;

/** How many elements the lists of a family have. */
final class Sizes {
  private final Family family;
  private final Random random;

  Sizes(Family family, Random random) {
    this.family = family;
    this.random = random;
  }

  /** Whether a property is what the response is about, and therefore never null. */
  boolean keeps(String name) {
    return switch (name) {
      case "link_sessions", "ach" -> true;
      default -> false;
    };
  }

  /** The size of the next list of this name. */
  int of(String name, Type element) {
    return switch (name) {
      case "transactions" ->
          switch (family) {
            case TRANSACTIONS_GET_500 -> 500;
            case BASE_REPORT_GET -> between(3, 9);
            default -> between(1, 5);
          };
      case "holdings" -> between(6, 12);
      case "securities" -> between(4, 8);
      case "accounts" -> between(1, 3);
      case "events" -> between(1, 4);
      case "link_sessions", "ach", "items" -> between(1, 2);
      case "historical_balances" -> between(2, 6);
      default -> element == String.class ? between(1, 2) : between(0, 2);
    };
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
