package io.github.plaidschema.benchmarks.cost;

import static io.github.plaidschema.benchmarks.cost.api.ImportedApi.PACKAGE;

import io.github.plaidschema.benchmarks.cost.api.ImportedFile;
import io.github.plaidschema.benchmarks.cost.process.Javac;
import io.github.plaidschema.benchmarks.cost.process.Toolbox;
import io.github.plaidschema.benchmarks.cost.process.Usage;
import io.github.plaidschema.benchmarks.cost.values.PlainSources;
import io.github.plaidschema.benchmarks.cost.values.ValueProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The same types, compiled with one of the processors that make values. */
final class ValueCompilation {
  private final ValueProcessor processor;
  private final List<Path> sources;
  private final List<String> classes;
  private final Javac javac;

  private ValueCompilation(
      ValueProcessor processor, List<Path> sources, List<String> classes, Javac javac) {
    this.processor = processor;
    this.sources = sources;
    this.classes = classes;
    this.javac = javac;
  }

  /** Writes the sources below a folder. */
  static ValueCompilation prepared(
      ValueProcessor processor, List<ImportedFile> files, CostPlan plan, Toolbox tools, Path folder)
      throws IOException {
    List<String> classes =
        files.stream()
            .flatMap(file -> file.values().stream())
            .flatMap(value -> processor.classes(value).stream())
            .map(name -> PACKAGE + "." + name)
            .toList();
    return new ValueCompilation(
        processor,
        PlainSources.write(files, processor, folder),
        classes,
        new Javac(
            processor.classPath(tools),
            processor.processorPath(tools),
            List.of("-Xmx" + plan.heap()),
            List.of()));
  }

  ValueProcessor processor() {
    return processor;
  }

  Usage compile(Path into) throws IOException, InterruptedException {
    Javac.Folders folders = Javac.Folders.in(into);
    Usage usage = javac.compile(sources, folders);
    ExpectedClasses.verify(folders.classes(), classes);
    return usage;
  }
}
