package io.github.plaidschema.openapi.cli;

import io.github.plaidschema.openapi.ImportReport;
import java.io.PrintWriter;
import java.util.List;

/** What the command says of an import. */
final class Summary {
  private final PrintWriter out;
  private final boolean dryRun;

  Summary(PrintWriter out, boolean dryRun) {
    this.out = out;
    this.dryRun = dryRun;
  }

  void print(ImportReport report) {
    out.printf(
        "%d types%s; %d files %s, %d unchanged, %d %s.%n",
        report.types().values().stream().distinct().count(),
        report.operations().isEmpty()
            ? ""
            : ", %d operations".formatted(report.operations().size()),
        report.written().size(),
        dryRun ? "would be written" : "written",
        report.unchanged(),
        report.removed().size(),
        dryRun ? "would be removed" : "removed");
    if (dryRun) {
      list("Would be written:", report.written());
      list("Would be removed:", report.removed());
    }
    list(
        "Written by an earlier import, and not part of this one (--clean removes them):",
        report.stale());
    if (!report.findings().isEmpty()) {
      list(
          "%d approximated:".formatted(report.findings().size()),
          report.findings().stream().map(Object::toString).toList());
    }
    out.flush();
  }

  private void list(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println(title);
      lines.forEach(line -> out.println("  " + line));
    }
  }
}
