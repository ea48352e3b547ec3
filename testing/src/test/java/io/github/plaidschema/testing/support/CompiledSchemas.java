package io.github.plaidschema.testing.support;

import static java.util.stream.Collectors.joining;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.processor.PlaidSchemaProcessor;
import io.github.plaidschema.testing.describe.ClassArchive;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Schemas and what the processor made of them.
 *
 * @param classes the folder of their class files
 */
public record CompiledSchemas(Path classes, ClassLoader loader) {
  private static final Path CASES = Path.of("../processor/src/test/resources/schemas");

  /** The folders of schemas that the processor is tested with, sorted. */
  public static List<String> processorCases() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schemas of one of these folders. */
  public static CompiledSchemas ofProcessorCase(String folder) {
    return compile(CASES.resolve(folder));
  }

  /** The sources below a folder. */
  public static CompiledSchemas compile(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return compile(files.filter(file -> file.toString().endsWith(".java")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Sources that need no processor, and classes that they refer to and are loaded in front of.
   *
   * @param behind what {@link #compile(Path)} made of other sources
   */
  public static CompiledSchemas compileByHand(List<Path> sources, CompiledSchemas... behind) {
    List<File> classPath = new ArrayList<>(classPath());
    Arrays.stream(behind).map(other -> other.classes().toFile()).forEach(classPath::add);
    try {
      return compile(sources, List.of(), classPath);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompiledSchemas compile(List<Path> sources) throws IOException {
    return compile(sources, List.of(new PlaidSchemaProcessor()), classPath());
  }

  private static CompiledSchemas compile(
      List<Path> sources, List<? extends Processor> processors, List<File> classPath)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path classes = Files.createTempDirectory("plaid-schema-testing");
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
      manager.setLocation(StandardLocation.CLASS_PATH, classPath);
      List<String> options =
          processors.isEmpty()
              ? List.of("--release", "17", "-proc:none")
              : List.of("--release", "17");
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              manager,
              diagnostics,
              options,
              null,
              manager.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      if (!task.call()) {
        throw new AssertionError(
            diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .limit(20)
                .map(Object::toString)
                .collect(joining("\n")));
      }
    }
    List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
    for (File folder : classPath) {
      urls.add(folder.toURI().toURL());
    }
    return new CompiledSchemas(
        classes,
        new URLClassLoader(urls.toArray(URL[]::new), CompiledSchemas.class.getClassLoader()));
  }

  private static List<File> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .toList();
  }

  /** The binary names of all classes. */
  public List<String> names() {
    try (ClassArchive archive = ClassArchive.open(classes)) {
      return archive.classes();
    }
  }

  /** A class. */
  public Class<?> type(String binaryName) {
    try {
      return Class.forName(binaryName, true, loader);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** The codec of a schema, of which the name in front of {@code Json} is known. */
  @SuppressWarnings("unchecked") // The test knows no type of it, and asks for none.
  public JsonCodec<Object> codec(String stem) {
    try {
      var field = type(stem + "Json").getDeclaredField("CODEC");
      field.setAccessible(true);
      return (JsonCodec<Object>) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
