package io.github.plaidschema.compatibility.report;

import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.Requirement;
import java.util.List;

/** The report for a terminal: plain text, in ASCII where the names are. */
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
    Wording.byType(shown, requirement.audiences())
        .forEach(
            (type, changes) -> {
              text.append(type).append('\n');
              changes.forEach(change -> text.append("  ").append(line(change, requirement)));
              text.append('\n');
            });
    comparison
        .unseen()
        .forEach(type -> text.append("Not compared, as it is not there: %s\n".formatted(type)));
    requirement
        .unused(comparison)
        .forEach(id -> text.append("Accepted, but there is no such change: %s\n".formatted(id)));
    return text.append(Summary.of(comparison, requirement)).append('\n').toString();
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
