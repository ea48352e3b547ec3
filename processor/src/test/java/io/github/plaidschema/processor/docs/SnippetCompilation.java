package io.github.plaidschema.processor.docs;

import static java.util.stream.Collectors.joining;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.CompilationBuilder;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.NullMarked;

/** Java blocks, compiled together with the processor. */
record SnippetCompilation(List<Snippet> snippets, Compilation compilation) {

  static SnippetCompilation of(Collection<Block> blocks) {
    List<Snippet> snippets =
        blocks.stream().flatMap(block -> Snippet.of(block).stream()).distinct().toList();
    CompilationBuilder builder =
        TestCompiler.JAVAC.with(snippets.stream().map(Snippet::source).toArray(String[]::new));
    if (snippets.stream().anyMatch(Snippet::isModule)) {
      builder.options("--module-path", modulePath());
    }
    return new SnippetCompilation(snippets, builder.compile());
  }

  private static String modulePath() {
    return Stream.of(PlaidSchema.class, JsonCodec.class, NullMarked.class)
        .map(SnippetCompilation::home)
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** The messages of the processor. */
  List<String> ownDiagnostics() {
    return compilation.ownDiagnostics().stream().map(Compilation::message).toList();
  }

  /** Fails, with the lines of the page, if there is an error or a warning. */
  SnippetCompilation clean() {
    if (!compilation.success() || !compilation.problems().isEmpty()) {
      throw new AssertionError(
          compilation.problems().stream().map(this::located).collect(joining("\n")));
    }
    return this;
  }

  /** Runs the statements in their order. */
  void run() {
    Loaded loaded = compilation.load();
    for (Snippet snippet : snippets) {
      if (snippet.isStatements()) {
        try {
          loaded.callStatic(snippet.statements(), "run");
        } catch (RuntimeException | AssertionError e) {
          throw new AssertionError(snippet.block() + ": " + e, e);
        }
      }
    }
  }

  private String located(Diagnostic<? extends JavaFileObject> diagnostic) {
    return place(diagnostic) + ": " + diagnostic.getMessage(Locale.ROOT);
  }

  private String place(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    if (file == null) {
      return snippets.get(0).block().toString();
    }
    String text = content(file);
    return snippets.stream()
        .filter(snippet -> snippet.source().equals(text))
        .findFirst()
        .map(
            snippet ->
                snippet.block().page()
                    + ":"
                    + (snippet.firstLine() + diagnostic.getLineNumber() - 1))
        .orElse(snippets.get(0).block() + ", in " + file.getName());
  }

  private static String content(JavaFileObject file) {
    try {
      return file.getCharContent(true).toString();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
