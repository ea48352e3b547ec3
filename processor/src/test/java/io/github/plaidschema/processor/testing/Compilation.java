package io.github.plaidschema.processor.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What came of a compilation. */
public record Compilation(
    boolean success,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    Path generated,
    Path classes,
    List<Path> classPath) {

  /** Itself, if there was neither an error nor a warning. */
  public Compilation clean() {
    if (!success || !problems().isEmpty()) {
      throw new AssertionError("not a clean compilation:\n" + describe());
    }
    return this;
  }

  /** Errors and warnings, notes left out. */
  public List<Diagnostic<? extends JavaFileObject>> problems() {
    return diagnostics.stream().filter(diagnostic -> isProblem(diagnostic.getKind())).toList();
  }

  private static boolean isProblem(Diagnostic.Kind kind) {
    return kind == Diagnostic.Kind.ERROR
        || kind == Diagnostic.Kind.WARNING
        || kind == Diagnostic.Kind.MANDATORY_WARNING;
  }

  /** The messages of the processor itself, those of the compiler left out. */
  public List<Diagnostic<? extends JavaFileObject>> ownDiagnostics() {
    return problems().stream()
        .filter(diagnostic -> message(diagnostic).contains("[PlaidSchema."))
        .toList();
  }

  /** The text of a message, from its id on. */
  public static String message(Diagnostic<?> diagnostic) {
    String text = diagnostic.getMessage(Locale.ROOT);
    int id = text.indexOf("[PlaidSchema.");
    return id < 0 ? text : text.substring(id).strip();
  }

  /** The generated source of a type. */
  public String source(String type) {
    try {
      return Files.readString(generated.resolve(type.replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException("no source of " + type + ":\n" + describe(), e);
    }
  }

  /** The qualified names of the types that were generated, sorted. */
  public List<String> generatedTypes() {
    try (Stream<Path> files = Files.walk(generated)) {
      return files
          .map(file -> generated.relativize(file).toString())
          .filter(file -> file.endsWith(".java"))
          .map(file -> file.replace(".java", "").replace('/', '.').replace('\\', '.'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a page of the reference, such as {@code com.example/Account.md}. */
  public String page(String path) {
    try {
      return Files.readString(generated.resolve("plaid-schema-reference").resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException("no page " + path + ":\n" + describe(), e);
    }
  }

  /** The same classes, with those of another compilation in place of what they were compiled on. */
  public Compilation runningOn(Compilation other) {
    return new Compilation(success, diagnostics, generated, classes, List.of(other.classes));
  }

  /** A loader of the compiled classes. */
  public Loaded load() {
    List<URL> urls = new ArrayList<>();
    try {
      urls.add(classes.toUri().toURL());
      for (Path path : classPath) {
        urls.add(path.toUri().toURL());
      }
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
    return new Loaded(
        new URLClassLoader(urls.toArray(URL[]::new), Compilation.class.getClassLoader()));
  }

  private String describe() {
    return diagnostics.stream()
        .map(
            diagnostic ->
                diagnostic.getKind()
                    + " "
                    + diagnostic.getSource()
                    + ":"
                    + diagnostic.getLineNumber()
                    + " "
                    + diagnostic.getMessage(Locale.ROOT))
        .collect(joining("\n"));
  }
}
