package io.github.plaidschema.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of the page. Those of results have no text in the first cell of their head; that of
 * the citations begins with "row", that of the versions with "library".
 */
final class PageTables {
  private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

  private final List<List<List<String>>> tables;

  private PageTables(List<List<List<String>>> tables) {
    this.tables = tables;
  }

  static PageTables of(List<String> lines) {
    List<List<List<String>>> tables = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("|")) {
        table.add(cellsOf(line));
      } else if (!table.isEmpty()) {
        tables.add(table);
        table = new ArrayList<>();
      }
    }
    if (!table.isEmpty()) {
      tables.add(table);
    }
    return new PageTables(tables);
  }

  private static List<String> cellsOf(String line) {
    String inner = line.strip();
    return Stream.of(inner.substring(1, inner.length() - 1).split("\\|", -1))
        .map(String::strip)
        .toList();
  }

  private Stream<List<List<String>>> headed(String first) {
    return tables.stream().filter(table -> table.get(0).get(0).equals(first));
  }

  /** The names of the libraries, each once. */
  Set<String> columns() {
    Set<String> columns = new LinkedHashSet<>();
    headed("").forEach(table -> columns.addAll(table.get(0).subList(1, table.get(0).size())));
    return columns;
  }

  /** The features, in the order of each table, once. */
  Set<String> rows() {
    Set<String> rows = new LinkedHashSet<>();
    headed("").flatMap(PageTables::body).forEach(row -> rows.add(row.get(0)));
    return rows;
  }

  /** What the tables say at a column and a row. */
  List<String> cells(String column, String row) {
    return headed("")
        .filter(table -> table.get(0).contains(column))
        .flatMap(
            table ->
                body(table)
                    .filter(cells -> cells.get(0).equals(row))
                    .map(cells -> cells.get(table.get(0).indexOf(column))))
        .toList();
  }

  /** The files that a result is taken from. */
  List<String> citations(String row) {
    return headed("row")
        .flatMap(PageTables::body)
        .filter(cells -> cells.get(0).equals(row))
        .flatMap(cells -> LINK.matcher(cells.get(1)).results())
        .map((MatchResult link) -> link.group(1))
        .toList();
  }

  /** By library, as the properties of the module call it. */
  Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    headed("library")
        .flatMap(PageTables::body)
        .filter(cells -> !cells.get(1).isEmpty())
        .forEach(cells -> versions.put(cells.get(1).replace("`", ""), cells.get(2)));
    return versions;
  }

  /** The Java that the class files of a library are for. */
  String oldestJava(String library) {
    return headed("library")
        .flatMap(PageTables::body)
        .filter(cells -> cells.get(1).equals("`" + library + "`"))
        .map(cells -> cells.get(3))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<List<String>> body(List<List<String>> table) {
    return table.stream().skip(2);
  }
}
