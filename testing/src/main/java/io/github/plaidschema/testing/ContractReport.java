package io.github.plaidschema.testing;

import io.github.plaidschema.testing.describe.TypeDescription;
import io.github.plaidschema.testing.promise.Breach;
import java.util.List;
import java.util.Map;

/** What a failure says. */
final class ContractReport {
  private static final int MOST_SHOWN = 10;

  private ContractReport() {}

  static String of(TypeDescription type, long seed, Map<Promise, List<Breach>> broken) {
    StringBuilder report =
        new StringBuilder(type.displayName())
            .append(broken.size() == 1 ? " breaks a promise" : " breaks promises")
            .append(" (seed ")
            .append(seed)
            .append(")");
    broken.forEach((promise, breaches) -> append(report, promise, breaches));
    return report.toString();
  }

  private static void append(StringBuilder report, Promise promise, List<Breach> breaches) {
    report.append("\n\n").append(promise).append(": ").append(promise.title());
    breaches.stream()
        .limit(MOST_SHOWN)
        .forEach(breach -> report.append("\n- ").append(breach.toString()));
    if (breaches.size() > MOST_SHOWN) {
      report.append("\n- and ").append(breaches.size() - MOST_SHOWN).append(" more");
    }
  }
}
