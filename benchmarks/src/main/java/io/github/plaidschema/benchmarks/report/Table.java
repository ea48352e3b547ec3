package io.github.plaidschema.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown whose columns are aligned for those who read the text. */
final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> heads) {
    rows.add(heads);
  }

  void add(List<String> row) {
    rows.add(row);
  }

  /** The first column to the left, figures to the right. */
  String markdown() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(Math.max(widths[i], 3), row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      append(text, rows.get(i), widths);
      if (i == 0) {
        rule(text, widths);
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, List<String> row, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      String space = " ".repeat(widths[i] - row.get(i).length());
      text.append("| ").append(i == 0 ? row.get(i) + space : space + row.get(i)).append(' ');
    }
    text.append("|\n");
  }

  private static void rule(StringBuilder text, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      text.append(i == 0 ? "|:" : "|").append("-".repeat(widths[i] + 1));
      text.append(i == 0 ? "" : ":");
    }
    text.append("|\n");
  }
}
