package io.github.plaidschema.processor.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a Java block as a source file: one type, a module declaration, or statements.
 *
 * <p>Statements become the body of a method that is run. Where a line of them ends in a comment,
 * the comment is the value of the line's expression, or "throws" and the exception; an ellipsis at
 * its end stands for any more text.
 *
 * @param block where it stands
 * @param firstLine what to add to a line of the source to get the line of the page
 * @param source the text of the file
 * @param statements the name of the class that holds the statements, empty for a type
 */
record Snippet(Block block, int firstLine, String source, String statements) {
  private static final String CLIENT_IMPORTS =
      " import io.github.plaidschema.api.*; import io.github.plaidschema.client.*;"
          + " import io.github.plaidschema.client.retry.*;"
          + " import io.github.plaidschema.client.testing.*;"
          + " import io.github.plaidschema.client.transport.*;"
          + " import io.github.plaidschema.client.webhook.*; import java.net.*;"
          + " import java.util.concurrent.*;";

  private static final String IMPORTS =
      "import io.github.plaidschema.*; import io.github.plaidschema.json.*; import java.io.*;"
          + " import java.math.*; import java.net.URI; import java.nio.charset.StandardCharsets;"
          + " import java.time.*; import java.util.*; import org.jspecify.annotations.Nullable;";

  private static final Pattern CALLS = Pattern.compile("Client|ErrorResponseException");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^[\\w @.-]*?\\b(?:interface|class|enum|record|module) [\\w.]+");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package [\\w.]+;");
  private static final Pattern MODULE = Pattern.compile("(?m)^(?:open )?module [\\w.]+");
  private static final Pattern CHECKED = Pattern.compile("(\\w.*);\\s+// (.+)");
  private static final Pattern ASSIGNED = Pattern.compile("[\\w<>?, .\\[\\]]* = .*");

  /** The pieces of a block. */
  static List<Snippet> of(Block block) {
    return TYPE.matcher(block.text()).find() ? types(block) : List.of(statements(block));
  }

  boolean isStatements() {
    return !statements.isEmpty();
  }

  boolean isModule() {
    return MODULE.matcher(source).find();
  }

  /** Compilers want each type in a file of its own: a piece ends where a line closes a type. */
  private static List<Snippet> types(Block block) {
    List<Snippet> pieces = new ArrayList<>();
    List<String> piece = new ArrayList<>();
    int at = block.line();
    int pieceStart = at;
    for (String line : block.text().lines().toList()) {
      piece.add(line);
      at++;
      if (line.startsWith("}") || line.matches("\\S.*\\{.*}")) {
        pieces.add(type(block, pieceStart, String.join("\n", piece)));
        piece.clear();
        pieceStart = at;
      }
    }
    if (piece.stream().anyMatch(line -> !line.isBlank())) {
      throw new AssertionError(block + ": no type ends in\n" + String.join("\n", piece));
    }
    return pieces;
  }

  private static Snippet type(Block block, int line, String text) {
    if (MODULE.matcher(text).find()) {
      return new Snippet(block, line, text, "");
    }
    Matcher named = PACKAGE.matcher(text);
    return named.find()
        ? new Snippet(block, line, named.replaceFirst("$0 " + imports(block)), "")
        : new Snippet(block, line - 1, "package com.example; " + imports(block) + "\n" + text, "");
  }

  /** A program without a client does not see its packages. */
  private static String imports(Block block) {
    return CALLS.matcher(block.text()).find() ? IMPORTS + CLIENT_IMPORTS : IMPORTS;
  }

  private static Snippet statements(Block block) {
    StringBuilder body = new StringBuilder();
    boolean begins = true;
    for (String line : block.text().lines().toList()) {
      body.append(begins ? checked(block, line) : line).append('\n');
      begins = line.isBlank() || line.matches(".*;(\\s+// .*)?|\\s*//.*|.*[{}]");
    }
    String name = "Snippet" + block.line();
    String source =
        """
        package com.example; %s
        final class %s { private %s() {} public static void run() throws Exception {
        %s}
          private static void expect(String expected, java.util.concurrent.Callable<?> actual)
              throws Exception {
            String found = String.valueOf(actual.call());
            if (!matches(expected, found)) {
              throw new AssertionError("expected " + expected + "\\n but found " + found);
            }
          }
          private static void expectThrown(
              String expected, java.util.concurrent.Callable<?> action) throws Exception {
            String found = "nothing";
            try {
              action.call();
            } catch (RuntimeException e) {
              found = e.getClass().getSimpleName() + ": " + e.getMessage();
            }
            if (!matches(expected, found)) {
              throw new AssertionError("expected " + expected + "\\n but found " + found);
            }
          }
          private static boolean matches(String expected, String found) {
            return expected.endsWith("…")
                ? found.startsWith(expected.substring(0, expected.length() - 1))
                : found.equals(expected);
          }
        }
        """
            .formatted(imports(block), name, name, body);
    return new Snippet(block, block.line() - 2, source, "com.example." + name);
  }

  private static String checked(Block block, String line) {
    Matcher checked = CHECKED.matcher(line.strip());
    if (!checked.matches()) {
      return line;
    }
    String expression = checked.group(1);
    String expected = checked.group(2);
    if (ASSIGNED.matcher(expression).matches()) {
      throw new AssertionError(
          block + ": nothing checks the comment behind " + expression + "; give it its own line");
    }
    String thrown = "throws ";
    return expected.startsWith(thrown)
        ? "expectThrown(%s, () -> { %s; return null; });"
            .formatted(literal(expected.substring(thrown.length())), expression)
        : "expect(%s, () -> %s);".formatted(literal(expected), expression);
  }

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
