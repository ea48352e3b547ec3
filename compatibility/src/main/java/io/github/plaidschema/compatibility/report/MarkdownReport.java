package io.github.plaidschema.compatibility.report;

import io.github.plaidschema.compatibility.compare.Audience;
import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.Requirement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The report as Markdown, with a table for each type: for release notes and reviews.
 *
 * @since 0.1.0
 */
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
                Summary.verdict(comparison, requirement)));
    if (!comparison.changes().isEmpty()) {
      text.append('\n');
      Summary.byAudience(comparison, requirement)
          .forEach(line -> text.append("- ").append(line).append('\n'));
    }
    Set<Audience> audiences = requirement.audiences();
    Wording.byType(Wording.notable(comparison.changes(), audiences), audiences)
        .forEach(
            (type, changes) -> {
              text.append("\n## `%s`\n\n".formatted(type));
              text.append("| what | change | before | after | effect | meaning |\n");
              text.append("|---|---|---|---|---|---|\n");
              changes.forEach(change -> text.append(row(change, requirement)));
            });
    appendSafe(Wording.safe(comparison.changes(), audiences), text);
    if (!comparison.unseen().isEmpty()) {
      text.append(
          comparison.unseen().stream()
              .map("`%s`"::formatted)
              .collect(Collectors.joining(", ", "\nNot compared, as it is not there: ", "\n")));
    }
    return text.toString();
  }

  /** Folded, where Markdown is shown as a page. */
  private static void appendSafe(List<Change> safe, StringBuilder text) {
    if (!safe.isEmpty()) {
      text.append("\n<details><summary>Safe: %d</summary>\n\n".formatted(safe.size()));
      safe.forEach(
          change ->
              text.append("- %s: %s\n".formatted(code(change.place()), Wording.change(change))));
      text.append("\n</details>\n");
    }
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
