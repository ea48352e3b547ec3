package io.github.plaidschema.benchmarks.cost;

import io.github.plaidschema.benchmarks.cost.process.Toolbox;
import io.github.plaidschema.benchmarks.cost.process.Usage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Measures the import of generated documents in rounds, each with all of the sizes. */
public final class ImportCost {
  private static final double MEBIBYTE = 1 << 20;

  private ImportCost() {}

  /**
   * Measures as planned. The first round fills the file system's cache, and does not count.
   *
   * @param out is told what is under way
   * @throws IllegalStateException if an import failed
   */
  public static Samples measure(ImportPlan plan, PrintStream out)
      throws IOException, InterruptedException {
    Toolbox tools = Toolbox.ofThisProgram();
    Samples samples = new Samples();
    try (Workshop workshop = new Workshop()) {
      Path documents = workshop.folder("documents");
      for (int round = 0; round <= plan.rounds(); round++) {
        out.println(round == 0 ? "warming up" : "round %d of %d".formatted(round, plan.rounds()));
        for (int size : plan.sizes()) {
          Path document = documents.resolve(size + ".yml");
          if (round == 0) {
            Files.writeString(document, GeneratedDocument.of(size));
          }
          Usage usage =
              new Import(document, ImportPlan.HEAP, tools).into(workshop.emptied("imported"));
          out.printf(
              Locale.ROOT,
              "  %,d schemas: %.2f s, %.2f s of processors%n",
              size,
              usage.seconds(),
              usage.processorSeconds());
          if (round > 0) {
            samples.add(seconds(size), usage.seconds());
            samples.add(processorSeconds(size), usage.processorSeconds());
            usage.residentBytes().ifPresent(bytes -> samples.add(resident(size), bytes / MEBIBYTE));
          }
        }
      }
    }
    return samples;
  }

  /** The import of so many schemas. */
  public static String seconds(int schemas) {
    return "import of " + schemas + " seconds";
  }

  /** What processors worked for it. */
  public static String processorSeconds(int schemas) {
    return "import of " + schemas + " processor seconds";
  }

  /** Its resident memory. */
  public static String resident(int schemas) {
    return "import of " + schemas + " resident MiB";
  }
}
