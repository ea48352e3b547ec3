package io.github.plaidschema.openapi.testing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.processor.PlaidClientProcessor;
import io.github.plaidschema.processor.PlaidSchemaProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What the compiler and the processor made of imported sources. */
public record Compiled(ClassLoader loader) {

  public static Compiled of(Path sources, SourceCompiler compiler) {
    try (Stream<Path> files = Files.walk(sources)) {
      return compile(files.filter(file -> file.toString().endsWith(".java")).toList(), compiler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Compiled compile(List<Path> files, SourceCompiler sourceCompiler)
      throws IOException {
    JavaCompiler compiler = sourceCompiler.compiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path classes = Files.createTempDirectory("plaid-schema-openapi-classes");
    Path generated = Files.createTempDirectory("plaid-schema-openapi-generated");
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
      manager.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(generated.toFile()));
      manager.setLocation(
          StandardLocation.CLASS_PATH,
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(File::new)
              .toList());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              manager,
              diagnostics,
              sourceCompiler.options(),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new PlaidSchemaProcessor(), new PlaidClientProcessor()));
      boolean success = task.call();
      List<Diagnostic<? extends JavaFileObject>> problems =
          diagnostics.getDiagnostics().stream()
              .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
              // What is missing most often is missing for the other reasons.
              .sorted(comparing(diagnostic -> isMissing(diagnostic)))
              .toList();
      if (!success || !problems.isEmpty()) {
        throw new AssertionError(
            problems.stream().limit(20).map(Object::toString).collect(joining("\n")));
      }
    }
    return new Compiled(
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Compiled.class.getClassLoader()));
  }

  private static boolean isMissing(Diagnostic<?> diagnostic) {
    return String.valueOf(diagnostic.getCode()).startsWith("compiler.err.cant.resolve");
  }

  public Class<?> type(String name) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** The codec of an interface of the package of {@link Imported}. */
  public JsonCodec<Object> codec(String simpleName) {
    return codecOf(Imported.PACKAGE + "." + simpleName);
  }

  /** The codec of an interface. */
  @SuppressWarnings("unchecked") // The test knows no type of it, and asks for none.
  public JsonCodec<Object> codecOf(String type) {
    try {
      return (JsonCodec<Object>) type(type + "Json").getField("CODEC").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " has no codec", e);
    }
  }

  /** What a method without parameters of an interface returns. */
  public static Object call(Class<?> type, Object target, String method) {
    try {
      return type.getMethod(method).invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method, e);
    }
  }
}
