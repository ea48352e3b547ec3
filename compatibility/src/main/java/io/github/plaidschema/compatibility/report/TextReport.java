package io.github.plaidschema.compatibility.report;

import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.Requirement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The report for a terminal: plain text, in ASCII where the names are.
 *
 * @since 0.1.0
 */
public final class TextReport {
  private TextReport() {}

  /** All changes, and whether the new version may replace the old one. */
  public static String of(Comparison comparison, Requirement requirement) {
    return write(comparison, comparison.changes(), requirement);
  }

  /** Only the changes that are not allowed. */
  public static String ofViolations(Comparison comparison, Requirement requirement) {
    return write(comparison, requirement.violations(comparison), requirement);
  }

  private static String write(Comparison comparison, List<Change> shown, Requirement requirement) {
    StringBuilder text = new StringBuilder();
    text.append("%s -> %s\n\n".formatted(comparison.oldVersion(), comparison.newVersion()));
    text.append(Summary.verdict(comparison, requirement)).append('\n');
    if (!comparison.changes().isEmpty()) {
      Summary.byAudience(comparison, requirement)
          .forEach(line -> text.append("  ").append(line).append('\n'));
    }
    Wording.byType(Wording.notable(shown, requirement.audiences()), requirement.audiences())
        .forEach(
            (type, changes) -> {
              text.append('\n').append(type).append('\n');
              changes.forEach(change -> text.append("  ").append(line(change, requirement)));
            });
    appendSafe(Summary.safe(comparison, requirement), text);
    comparison
        .unseen()
        .forEach(type -> text.append("\nNot compared, as it is not there: %s\n".formatted(type)));
    requirement
        .unused(comparison)
        .forEach(id -> text.append("\nAccepted, but there is no such change: %s\n".formatted(id)));
    return text.toString();
  }

  private static void appendSafe(Map<String, Long> safe, StringBuilder text) {
    if (!safe.isEmpty()) {
      String counts =
          safe.entrySet().stream()
              .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
              .collect(Collectors.joining(", ", "\nSafe: ", ".\n"));
      text.append(counts);
    }
  }

  private static String line(Change change, Requirement requirement) {
    String accepted = requirement.accepted().contains(change.id()) ? " (accepted)" : "";
    String effects = Wording.effects(change);
    String meaning = Wording.meaning(change);
    return "%s: %s%s. %s.%s [%s]\n"
        .formatted(
            Wording.subject(change),
            Wording.change(change),
            accepted,
            effects,
            meaning.isEmpty() ? "" : " " + meaning,
            change.id());
  }
}
