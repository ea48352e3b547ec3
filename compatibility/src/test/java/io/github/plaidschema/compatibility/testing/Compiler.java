package io.github.plaidschema.compatibility.testing;

import io.github.plaidschema.processor.PlaidSchemaProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** javac with the processor, or without. */
public final class Compiler {
  private Compiler() {}

  /** Compiles with the processor into a folder of its own, which is returned. */
  public static Path compile(List<Path> sources, Path... classPath) {
    Path classes = newFolder("classes");
    List<String> errors = compile(sources, classes, true, List.of(classPath));
    if (!errors.isEmpty()) {
      throw new AssertionError(String.join("\n", errors));
    }
    return classes;
  }

  /** Compiles without the processor, and returns the errors. */
  public static List<String> errors(Path source, Path classes, Path... classPath) {
    return compile(List.of(source), classes, false, List.of(classPath));
  }

  private static List<String> compile(
      List<Path> sources, Path classes, boolean withProcessor, List<Path> classPath) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
      manager.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(newFolder("generated").toFile()));
      manager.setLocation(StandardLocation.CLASS_PATH, files(classPath));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              manager,
              diagnostics,
              withProcessor ? List.of("--release", "17") : List.of("--release", "17", "-proc:none"),
              null,
              manager.getJavaFileObjectsFromPaths(sources));
      if (withProcessor) {
        task.setProcessors(List.of(new PlaidSchemaProcessor()));
      }
      task.call();
      return diagnostics.getDiagnostics().stream()
          .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
          .limit(20)
          .map(Diagnostic::toString)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<File> files(List<Path> classPath) {
    List<File> files = new ArrayList<>(classPath.stream().map(Path::toFile).toList());
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .forEach(files::add);
    return files;
  }

  /** A temporary folder, which is removed when the tests end. */
  public static Path newFolder(String purpose) {
    try {
      Path folder = Files.createTempDirectory("plaid-schema-compatibility-" + purpose);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // It stays where temporary files are.
    }
  }
}
