package io.github.plaidschema.benchmarks.corpus;

import java.lang.reflect.Type;
import java.util.Random;

/** How many elements the lists of a family have. */
final class Sizes {
  private final Family family;
  private final Random random;

  /** Where the document is among all of the sandbox, from the smallest to the largest. */
  private final int percentile;

  Sizes(Family family, Random random) {
    this.family = family;
    this.random = random;
    this.percentile = family == Family.TRANSACTIONS_GET_SANDBOX ? random.nextInt(100) : -1;
  }

  /** Whether a property is left out, as the document is one of few bytes. */
  boolean leavesOut(String name) {
    return name.equals("item") && percentile >= 0 && percentile < 64;
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
            case TRANSACTIONS_GET_SANDBOX -> ofSandbox(0, between(1, 6), between(7, 70));
            case BASE_REPORT_GET -> between(3, 9);
            default -> between(1, 5);
          };
      case "holdings" -> between(6, 12);
      case "securities" -> between(4, 8);
      case "accounts" ->
          family == Family.TRANSACTIONS_GET_SANDBOX ? ofSandbox(0, 1, 3) : between(1, 3);
      case "events" -> between(1, 4);
      case "link_sessions", "ach", "items" -> between(1, 2);
      case "historical_balances" -> between(2, 6);
      default -> element == String.class ? between(1, 2) : between(0, 2);
    };
  }

  /**
   * Half of the sandbox's documents have 164 bytes at most, three quarters less than 640, one in
   * ten more than 8 kB, and one in a hundred more than 110 kB.
   */
  private int ofSandbox(int small, int medium, int large) {
    if (percentile == 99) {
      return 2 * large + 80;
    }
    return percentile < 80 ? small : percentile < 91 ? medium : large;
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
