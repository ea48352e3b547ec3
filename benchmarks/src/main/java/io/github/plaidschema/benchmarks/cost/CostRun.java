package io.github.plaidschema.benchmarks.cost;

import io.github.plaidschema.benchmarks.cost.api.ClosedSets;
import io.github.plaidschema.benchmarks.cost.api.ImportedApi;
import io.github.plaidschema.benchmarks.cost.api.ImportedFile;
import io.github.plaidschema.benchmarks.cost.process.Javac;
import io.github.plaidschema.benchmarks.cost.process.Toolbox;
import io.github.plaidschema.benchmarks.cost.process.Usage;
import io.github.plaidschema.benchmarks.cost.size.ClassSizes;
import io.github.plaidschema.benchmarks.cost.values.ValueProcessor;
import io.github.plaidschema.benchmarks.cost.values.ValueProcessors;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures all of it in rounds. Within a round, what is compared runs directly one after the other,
 * ours between two peers.
 */
public final class CostRun {
  private static final double MEBIBYTE = 1 << 20;

  private final CostPlan plan;
  private final PrintStream out;
  private final Toolbox tools;
  private final Workshop workshop;
  private final Import importer;
  private final ImportedApi api;
  private final ImportedModels ours;
  private final PlaidJavaModels plaidJava;
  private final List<ImportedFile> valueFiles;
  private final List<ValueCompilation> values;
  private final List<List<ImportedFile>> growth;

  /** Imports the document, unpacks plaid-java, chooses sets of types. */
  private CostRun(CostPlan plan, Toolbox tools, Workshop workshop, PrintStream out)
      throws IOException, InterruptedException {
    this.plan = plan;
    this.tools = tools;
    this.workshop = workshop;
    this.out = out;
    out.println("importing " + plan.document());
    importer = new Import(plan.document(), CostPlan.IMPORTER, tools);
    Path imported = workshop.emptied("imported");
    importer.into(imported);
    ours = new ImportedModels(plan, tools);
    api = ImportedApi.read(imported, ours.classPath());
    plaidJava = PlaidJavaModels.unpacked(plan, tools, workshop.emptied("plaid-java"));
    valueFiles = valueFiles(api, plan.valueTypes());
    values = new ArrayList<>();
    for (ValueProcessor processor : ValueProcessors.ALL) {
      Path folder = workshop.emptied("values-" + processor.title());
      values.add(ValueCompilation.prepared(processor, valueFiles, plan, tools, folder));
    }
    growth = ClosedSets.of(api.files(), file -> 1, plan.growth());
  }

  private static List<ImportedFile> valueFiles(ImportedApi api, int types) {
    int possible = Math.min(types, api.values().size());
    return ClosedSets.of(api.files(), file -> file.values().size(), List.of(possible)).get(0);
  }

  /**
   * Measures as planned.
   *
   * @param out is told what is under way
   * @throws IllegalStateException if a process failed, or made less than it should
   */
  public static CostFigures run(CostPlan plan, PrintStream out)
      throws IOException, InterruptedException {
    try (Workshop workshop = new Workshop()) {
      return new CostRun(plan, Toolbox.ofThisProgram(), workshop, out).measure();
    }
  }

  private CostFigures measure() throws IOException, InterruptedException {
    Samples samples = new Samples();
    for (int round = -plan.warmUps(); round < plan.pairs(); round++) {
      out.println(round < 0 ? "warming up" : "round %d of %d".formatted(round + 1, plan.pairs()));
      Samples taken = round < 0 ? new Samples() : samples;
      measureImport(taken);
      measureModels(taken);
      measureValues(taken);
      measureGrowth(taken);
    }
    return new CostFigures(
        samples,
        ClassSizes.of(api, compiled().classes(), tools.jar("plaid-java"), PlaidJavaModels.FOLDER),
        new CostFigures.Counts(
            api.files().size(),
            api.values().size(),
            plaidJava.count(),
            valueFiles.stream().mapToInt(file -> file.values().size()).sum(),
            growth.stream().map(CostRun::set).toList()));
  }

  private static CostFigures.SchemaSet set(List<ImportedFile> files) {
    return new CostFigures.SchemaSet(
        files.size(), files.stream().mapToInt(ImportedFile::accessors).sum());
  }

  private Javac.Folders compiled() throws IOException {
    return Javac.Folders.in(workshop.folder("compiled"));
  }

  private void measureImport(Samples samples) throws IOException, InterruptedException {
    Usage usage = importer.into(workshop.emptied("import"));
    add(samples, Subject.IMPORT, Subject.IMPORT_MEMORY, usage);
  }

  private void measureModels(Samples samples) throws IOException, InterruptedException {
    add(
        samples,
        Subject.PLAID_JAVA,
        Subject.PLAID_JAVA_MEMORY,
        plaidJava.compile(workshop.emptied("classes")));
    workshop.emptied("compiled");
    add(
        samples,
        Subject.PLAID_SCHEMA,
        Subject.PLAID_SCHEMA_MEMORY,
        ours.compile(api.files(), compiled()));
    Usage without =
        ours.compileWithoutProcessor(
            api.files(), compiled().generated(), Javac.Folders.in(workshop.emptied("classes")));
    add(samples, Subject.WITHOUT_PROCESSOR, without.seconds());
    ImportedModels.Clocked clocked = ours.compileClocked(api.files(), workshop.emptied("classes"));
    add(samples, Subject.CLOCKED, clocked.seconds());
    add(samples, Subject.PROCESSOR, clocked.secondsInProcessor());
  }

  private void measureValues(Samples samples) throws IOException, InterruptedException {
    for (ValueCompilation compilation : values) {
      Usage usage = compilation.compile(workshop.emptied("classes"));
      add(samples, Subject.values(compilation.processor()), usage.seconds());
    }
  }

  private void measureGrowth(Samples samples) throws IOException, InterruptedException {
    for (List<ImportedFile> files : growth) {
      Javac.Folders folders = Javac.Folders.in(workshop.emptied("classes"));
      add(samples, Subject.growth(files.size()), ours.compile(files, folders).seconds());
    }
    for (List<ImportedFile> files : growth) {
      long bytes = ours.heapInUse(files, workshop.emptied("classes"));
      add(samples, Subject.growthHeap(files.size()), bytes / MEBIBYTE);
    }
  }

  private void add(Samples samples, String time, String memory, Usage usage) {
    add(samples, time, usage.seconds());
    usage.residentBytes().ifPresent(bytes -> add(samples, memory, bytes / MEBIBYTE));
  }

  private void add(Samples samples, String subject, double value) {
    out.printf(Locale.ROOT, "  %s: %.2f%n", subject, value);
    samples.add(subject, value);
  }
}
