package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.name.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells amounts of money from other numbers by their names. */
final class MoneyNames {
  private static final Set<String> MONEY =
      Set.of(
          "amount",
          "amounts",
          "available",
          "balance",
          "balances",
          "basis",
          "charge",
          "charges",
          "compensation",
          "cost",
          "costs",
          "credit",
          "current",
          "debit",
          "deferrals",
          "deposit",
          "earnings",
          "expense",
          "expenses",
          "fee",
          "fees",
          "income",
          "inflows",
          "interest",
          "limit",
          "outflows",
          "paid",
          "parachute",
          "pay",
          "payment",
          "payments",
          "price",
          "principal",
          "proceeds",
          "rents",
          "revenue",
          "royalties",
          "salary",
          "subtotal",
          "tax",
          "taxes",
          "total",
          "value",
          "wage",
          "wages",
          "withheld");

  /** What a name that ends so measures instead. */
  private static final Set<String> MEASURES =
      Set.of(
          "apr",
          "confidence",
          "count",
          "hours",
          "percent",
          "percentage",
          "probability",
          "quantity",
          "rate",
          "ratio",
          "score",
          "units",
          "version");

  /** Spans of time: over which an amount is taken, or which are counted. */
  private static final Set<String> SPANS =
      Set.of("day", "days", "month", "months", "period", "weeks", "year", "years");

  private static final Set<String> AMOUNTS = Set.of("amount", "balance", "balances");

  private MoneyNames() {}

  static boolean isMoney(String name) {
    List<String> words =
        Words.of(name).words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    if (MEASURES.contains(first) || MEASURES.contains(last)) {
      return false;
    }
    return words.stream().anyMatch((SPANS.contains(last) ? AMOUNTS : MONEY)::contains);
  }
}
