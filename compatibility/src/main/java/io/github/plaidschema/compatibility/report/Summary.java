package io.github.plaidschema.compatibility.report;

import io.github.plaidschema.compatibility.compare.Audience;
import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.Requirement;
import io.github.plaidschema.compatibility.compare.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many changes there are, and what they come to. */
final class Summary {
  private Summary() {}

  /** A line for each audience that matters, with what it has to expect. */
  static List<String> byAudience(Comparison comparison, Requirement requirement) {
    return Arrays.stream(Audience.values())
        .filter(requirement.audiences()::contains)
        .map(audience -> audience.label() + ": " + counts(comparison, audience))
        .toList();
  }

  private static String counts(Comparison comparison, Audience audience) {
    String counts =
        Stream.of(Severity.BREAKS, Severity.CHANGES_BEHAVIOUR)
            .map(severity -> counted(comparison, audience, severity))
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "nothing to expect" : counts;
  }

  private static String counted(Comparison comparison, Audience audience, Severity severity) {
    long count =
        comparison.changes().stream()
            .filter(change -> change.on(audience).severity() == severity)
            .count();
    return count == 0 ? "" : count + " " + severity.label();
  }

  /** Whether the new version may replace the old one, in one line. */
  static String verdict(Comparison comparison, Requirement requirement) {
    List<Change> changes = comparison.changes();
    if (changes.isEmpty()) {
      return "No changes. Compatible.";
    }
    int violations = requirement.violations(comparison).size();
    return "%s. %s"
        .formatted(
            counted(changes.size(), "change"),
            violations == 0
                ? "Compatible."
                : "Not compatible, because of %s.".formatted(counted(violations, "change")));
  }

  /** The changes that are safe for all audiences that matter, counted by their kind. */
  static Map<String, Long> safe(Comparison comparison, Requirement requirement) {
    return comparison.changes().stream()
        .filter(change -> change.severity(requirement.audiences()) == Severity.SAFE)
        .collect(
            Collectors.groupingBy(
                change -> change.kind().label(), TreeMap::new, Collectors.counting()));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
