package io.github.plaidschema.benchmarks.cost.api;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** All files of an import, as the compiler understands them. */
public record ImportedApi(List<ImportedFile> files) {

  /** The package of the interfaces. */
  public static final String PACKAGE = "api";

  /**
   * Reads the interfaces below a folder.
   *
   * @param classPath what they are compiled against
   */
  public static ImportedApi read(Path folder, List<Path> classPath) throws IOException {
    List<Path> sources = sources(folder);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("this is not a JDK: " + System.getProperty("java.home"));
    }
    TypeCollector collector = new TypeCollector(folder.resolve(PACKAGE));
    // It complains of the builders, which nobody generates here: nothing else is asked of it.
    DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(complaints, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              complaints,
              List.of("-proc:only", "--release", "17"),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(collector));
      task.call();
    }
    if (collector.files().size() != sources.size()) {
      throw new IllegalStateException(
          "%d of %d files were understood: %s"
              .formatted(
                  collector.files().size(),
                  sources.size(),
                  complaints.getDiagnostics().stream().limit(5).toList()));
    }
    return new ImportedApi(collector.files());
  }

  /** All sources below a folder, in order. */
  public static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** All interfaces. */
  public List<ValueType> values() {
    return files.stream().flatMap(file -> file.values().stream()).toList();
  }
}
