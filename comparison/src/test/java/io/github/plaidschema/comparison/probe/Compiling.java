package io.github.plaidschema.comparison.probe;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What the compiler says of a wrong type. */
final class Compiling {
  private Compiling() {}

  static Support mistakes(Peer peer) throws IOException {
    Optional<Mistake> mistake = peer.mistake();
    return mistake.isEmpty() ? Support.NOT_ASKED : Support.of(isRejected(mistake.get()));
  }

  private static boolean isRejected(Mistake mistake) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path output = Files.createTempDirectory("mistake");
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null,
            null,
            diagnostics,
            List.of(
                "-classpath",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "-d",
                output.toString()),
            null,
            List.of(new Source(mistake.source())));
    task.setProcessors(List.of(mistake.processor()));
    boolean compiles = task.call();
    delete(output);
    List<String> errors =
        diagnostics.getDiagnostics().stream()
            .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
            .map(each -> each.getMessage(null))
            .toList();
    if (!compiles && errors.stream().noneMatch(error -> error.contains("Thread"))) {
      throw new AssertionError("another mistake: " + errors);
    }
    return !compiles;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///mistake/Wrong.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
