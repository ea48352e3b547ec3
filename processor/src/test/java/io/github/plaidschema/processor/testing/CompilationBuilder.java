package io.github.plaidschema.processor.testing;

import io.github.plaidschema.processor.PlaidClientProcessor;
import io.github.plaidschema.processor.PlaidSchemaProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Collects what a compilation is to be made of, and runs it in a folder of its own. */
public final class CompilationBuilder {
  private final JavaCompiler compiler;
  private final List<String> options;
  private final List<SourceText> sources = new ArrayList<>();
  private final List<Processor> processors =
      new ArrayList<>(List.of(new PlaidSchemaProcessor(), new PlaidClientProcessor()));
  private final List<Path> classPath = new ArrayList<>();
  private final List<File> patches = new ArrayList<>();
  private String missingFromClassPath = "";
  private final Set<String> unwritable = new HashSet<>();

  CompilationBuilder(JavaCompiler compiler, List<String> options) {
    this.compiler = compiler;
    this.options = new ArrayList<>(options);
  }

  /** Adds sources, each the text of one file. */
  public CompilationBuilder with(String... texts) {
    for (String text : texts) {
      sources.add(new SourceText(text));
    }
    return this;
  }

  /** Adds another processor, which runs after ours. */
  public CompilationBuilder withProcessor(Processor processor) {
    processors.add(processor);
    return this;
  }

  /** Runs no processor at all. */
  public CompilationBuilder withoutProcessors() {
    processors.clear();
    return this;
  }

  /**
   * Adds the classes of another compilation to the class path, as a jar of another module would be.
   */
  public CompilationBuilder on(Compilation other) {
    classPath.add(other.classes());
    return this;
  }

  /** As {@link #on}, before all other entries of the class path. */
  public CompilationBuilder patchedBy(Compilation other) {
    patches.add(other.classes().toFile());
    return this;
  }

  /**
   * Lets the disk be full when the source of a type of that simple name, or another file of that
   * name, is to be written.
   */
  public CompilationBuilder failingToWrite(String name) {
    unwritable.add(name);
    return this;
  }

  /** Leaves out the entries of the class path whose paths match a pattern. */
  public CompilationBuilder withoutOnClassPath(String pattern) {
    missingFromClassPath = pattern;
    return this;
  }

  /** Adds options of the compiler. */
  public CompilationBuilder options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Compiles. */
  public Compilation compile() {
    try {
      Path folder = Files.createTempDirectory("plaid-schema-test");
      folder.toFile().deleteOnExit();
      Path generated = Files.createDirectory(folder.resolve("generated"));
      Path classes = Files.createDirectory(folder.resolve("classes"));
      List<Path> files = new ArrayList<>();
      for (SourceText source : sources) {
        files.add(source.writeBelow(folder.resolve("sources")));
      }
      return compile(files, generated, classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Compilation compile(List<Path> sourceFiles, Path generated, Path classes)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
      files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(generated.toFile()));
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
      files.setLocation(StandardLocation.CLASS_PATH, classPathFiles());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              new FullDisk(files, unwritable),
              diagnostics,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sourceFiles));
      task.setProcessors(processors);
      boolean success = task.call();
      List<Diagnostic<? extends JavaFileObject>> found = List.copyOf(diagnostics.getDiagnostics());
      return new Compilation(success, found, generated, classes, List.copyOf(classPath));
    }
  }

  private List<File> classPathFiles() {
    List<File> files = new ArrayList<>(patches);
    List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
        .filter(entry -> !entry.matches(missingFromClassPath))
        .map(File::new)
        .forEach(files::add);
    classPath.forEach(path -> files.add(path.toFile()));
    return files;
  }
}
