package io.github.plaidschema.processor.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.report.DiagnosticId;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * Source with mistakes, and what is said of them. A line with a mistake ends with the label of its
 * id, such as {@code // <- FieldType}; one with several names all of them, with commas between. The
 * Eclipse compiler knows no places of an enum's constants: {@code // <- in Eclipse} marks the line
 * where it shows what follows.
 *
 * @param name what is wrong
 * @param source one file of the package {@code test}, which the usual imports come before
 * @param texts one for each label, in the order of the labels
 */
record Mistake(String name, String source, List<String> texts) {
  private static final String HEAD =
      """
      package test;
      import io.github.plaidschema.*;
      import io.github.plaidschema.api.*;
      import io.github.plaidschema.client.*;
      import io.github.plaidschema.json.*;
      import java.io.IOException;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  private static final Pattern MARK = Pattern.compile(".*// <- ([\\w, ]+)");
  private static final String IN_ECLIPSE = "in Eclipse";

  /** What is said and where: the text begins after the id. */
  private record Said(DiagnosticId id, long line, String text) {}

  static Mistake mistake(String name, String source, String... texts) {
    return new Mistake(name, HEAD + source, List.of(texts));
  }

  /** The ids of its marks. */
  List<DiagnosticId> ids() {
    return expected(TestCompiler.JAVAC).stream().map(Said::id).toList();
  }

  /** Compiles the source, and fails unless the diagnostics are those that are marked. */
  void verify(TestCompiler compiler) {
    Compilation compilation = compiler.with(source).compile();

    assertThat(compilation.ownDiagnostics().stream().map(Mistake::said))
        .containsExactlyInAnyOrderElementsOf(expected(compiler));
    assertThat(compilation.success())
        .isEqualTo(ids().stream().allMatch(id -> id == DiagnosticId.CREDENTIAL));
  }

  private List<Said> expected(TestCompiler compiler) {
    Iterator<String> text = texts.iterator();
    List<Said> expected = new ArrayList<>();
    int shownAt = 0;
    int line = 0;
    for (String sourceLine : source.lines().toList()) {
      line++;
      Matcher mark = MARK.matcher(sourceLine);
      if (!mark.matches()) {
        continue;
      }
      if (mark.group(1).equals(IN_ECLIPSE)) {
        shownAt = compiler == TestCompiler.ECLIPSE ? line : 0;
        continue;
      }
      for (String label : mark.group(1).split(", ", -1)) {
        expected.add(
            new Said(idOf("PlaidSchema." + label), shownAt == 0 ? line : shownAt, text.next()));
      }
    }
    assertThat(text.hasNext()).as("a text without a mark").isFalse();
    return expected;
  }

  private static Said said(Diagnostic<?> diagnostic) {
    String message = Compilation.message(diagnostic);
    int end = message.indexOf(']');
    return new Said(
        idOf(message.substring(1, end)),
        diagnostic.getLineNumber(),
        message.substring(end + 1).strip());
  }

  private static DiagnosticId idOf(String text) {
    return Arrays.stream(DiagnosticId.values())
        .filter(id -> id.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no such id: " + text));
  }

  @Override
  public String toString() {
    return name;
  }
}
