package io.github.plaidschema.benchmarks.cost;

import static io.github.plaidschema.benchmarks.cost.api.ImportedApi.PACKAGE;

import io.github.plaidschema.benchmarks.cost.api.ImportedApi;
import io.github.plaidschema.benchmarks.cost.api.ImportedFile;
import io.github.plaidschema.benchmarks.cost.process.HeapLog;
import io.github.plaidschema.benchmarks.cost.process.Javac;
import io.github.plaidschema.benchmarks.cost.process.ProcessorClock;
import io.github.plaidschema.benchmarks.cost.process.Toolbox;
import io.github.plaidschema.benchmarks.cost.process.Usage;
import io.github.plaidschema.benchmarks.cost.values.PlaidSchemaValues;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The imported interfaces, compiled with our processor and without. */
final class ImportedModels {
  private final List<Path> classPath;
  private final List<Path> processorPath;
  private final List<String> heap;

  ImportedModels(CostPlan plan, Toolbox tools) {
    PlaidSchemaValues processor = new PlaidSchemaValues();
    classPath = processor.classPath(tools);
    processorPath = processor.processorPath(tools);
    heap = List.of("-Xmx" + plan.heap());
  }

  /** What the interfaces are compiled against. */
  List<Path> classPath() {
    return classPath;
  }

  /** Compiles files with the processor. */
  Usage compile(List<ImportedFile> files, Javac.Folders into)
      throws IOException, InterruptedException {
    return compile(files, new Javac(classPath, processorPath, heap, List.of()), into);
  }

  /** Compiles files and what has been generated for them, without a processor. */
  Usage compileWithoutProcessor(List<ImportedFile> files, Path generated, Javac.Folders into)
      throws IOException, InterruptedException {
    List<Path> sources = new ArrayList<>(paths(files));
    sources.addAll(ImportedApi.sources(generated));
    Usage usage = new Javac(classPath, List.of(), heap, List.of()).compile(sources, into);
    verify(files, into);
    return usage;
  }

  /**
   * Compiles files with a stop-watch around the processor.
   *
   * @return the seconds of the whole process, and those within the processor
   */
  Clocked compileClocked(List<ImportedFile> files, Path folder)
      throws IOException, InterruptedException {
    Path time = folder.resolve("nanoseconds");
    List<Path> path = new ArrayList<>(processorPath);
    path.add(clock(folder.resolve("clock")));
    List<String> machine = new ArrayList<>(heap);
    machine.add(ProcessorClock.option(time));
    Javac javac =
        new Javac(classPath, path, machine, List.of("-processor", ProcessorClock.class.getName()));
    Usage usage = compile(files, javac, Javac.Folders.in(folder));
    return new Clocked(usage.seconds(), Long.parseLong(Files.readString(time)) / 1e9);
  }

  /** Of one compilation. */
  record Clocked(double seconds, double secondsInProcessor) {}

  /**
   * Compiles files and looks how much of the heap is in use.
   *
   * @return the greatest number of bytes
   */
  long heapInUse(List<ImportedFile> files, Path folder) throws IOException, InterruptedException {
    Path log = folder.resolve("heap.log");
    List<String> machine = new ArrayList<>(heap);
    machine.addAll(HeapLog.options(log.toString()));
    compile(
        files, new Javac(classPath, processorPath, machine, List.of()), Javac.Folders.in(folder));
    return HeapLog.greatestInUse(Files.readAllLines(log));
  }

  private static Usage compile(List<ImportedFile> files, Javac javac, Javac.Folders into)
      throws IOException, InterruptedException {
    Usage usage = javac.compile(paths(files), into);
    verify(files, into);
    return usage;
  }

  private static List<Path> paths(List<ImportedFile> files) {
    return files.stream().map(ImportedFile::path).toList();
  }

  private static void verify(List<ImportedFile> files, Javac.Folders into) {
    List<String> expected = new ArrayList<>();
    for (ImportedFile file : files) {
      expected.add(PACKAGE + "." + file.type());
      file.enums().forEach(type -> expected.add(type.binaryName()));
      file.values()
          .forEach(
              value -> {
                expected.add(value.binaryName());
                expected.add(PACKAGE + "." + value.name() + "Builder");
                expected.add(PACKAGE + "." + value.name() + "Json");
              });
    }
    ExpectedClasses.verify(into.classes(), expected);
  }

  /** A class path with the stop-watch and nothing else of this program. */
  private static Path clock(Path folder) throws IOException {
    String name = ProcessorClock.class.getName().replace('.', '/') + ".class";
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    try (InputStream in = ProcessorClock.class.getResourceAsStream("/" + name)) {
      Files.copy(Objects.requireNonNull(in, name), file);
    }
    return folder;
  }
}
