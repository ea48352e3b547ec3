package io.github.plaidschema.compatibility.report;

import io.github.plaidschema.compatibility.compare.Audience;
import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.Requirement;
import io.github.plaidschema.compatibility.compare.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How many changes there are, and what they come to. */
final class Summary {
  private Summary() {}

  static String of(Comparison comparison, Requirement requirement) {
    List<Change> changes = comparison.changes();
    if (changes.isEmpty()) {
      return "No changes. Compatible.";
    }
    int violations = requirement.violations(comparison).size();
    return "%s. For %s: %d BREAKS, %d CHANGES BEHAVIOUR, %d SAFE. %s"
        .formatted(
            counted(changes.size(), "change"),
            audiences(requirement),
            count(comparison, requirement, Severity.BREAKS),
            count(comparison, requirement, Severity.CHANGES_BEHAVIOUR),
            count(comparison, requirement, Severity.SAFE),
            violations == 0
                ? "Compatible."
                : "Not compatible, because of %s.".formatted(counted(violations, "change")));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static long count(Comparison comparison, Requirement requirement, Severity severity) {
    return comparison.changes().stream()
        .filter(change -> change.severity(requirement.audiences()) == severity)
        .count();
  }

  private static String audiences(Requirement requirement) {
    return Arrays.stream(Audience.values())
        .filter(requirement.audiences()::contains)
        .map(Audience::label)
        .collect(Collectors.joining(", "));
  }
}
