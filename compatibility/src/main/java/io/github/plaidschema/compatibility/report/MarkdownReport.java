package io.github.plaidschema.compatibility.report;

import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.Requirement;
import java.util.stream.Collectors;

/** The report as Markdown, with a table for each type: for release notes and reviews. */
public final class MarkdownReport {
  private MarkdownReport() {}

  /** All changes, and whether the new version may replace the old one. */
  public static String of(Comparison comparison, Requirement requirement) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# From `%s` to `%s`\n\n%s\n"
            .formatted(
                comparison.oldVersion(),
                comparison.newVersion(),
                Summary.of(comparison, requirement)));
    Wording.byType(comparison.changes(), requirement.audiences())
        .forEach(
            (type, changes) -> {
              text.append("\n## `%s`\n\n".formatted(type));
              text.append("| what | change | before | after | effect | meaning |\n");
              text.append("|---|---|---|---|---|---|\n");
              changes.forEach(change -> text.append(row(change, requirement)));
            });
    if (!comparison.unseen().isEmpty()) {
      text.append(
          comparison.unseen().stream()
              .map("`%s`"::formatted)
              .collect(Collectors.joining(", ", "\nNot compared, as it is not there: ", "\n")));
    }
    return text.toString();
  }

  private static String row(Change change, Requirement requirement) {
    String accepted = requirement.accepted().contains(change.id()) ? " (accepted)" : "";
    return "| %s | %s%s | %s | %s | %s | %s |\n"
        .formatted(
            code(Wording.subject(change)),
            change.kind().label(),
            accepted,
            code(change.before()),
            code(change.after()),
            Wording.effects(change),
            Wording.meaning(change));
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
  }
}
