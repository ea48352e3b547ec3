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
        Samples taken = round == 0 ? new Samples() : samples;
        for (int size : plan.sizes()) {
          Path document = documents.resolve(size + ".yml");
          if (round == 0) {
            Files.writeString(document, GeneratedDocument.of(size));
          }
          for (ImportVariant variant : ImportVariant.values()) {
            if (variant == ImportVariant.USUAL || size == plan.largest()) {
              Import importer = new Import(document, variant.virtualMachine(), tools);
              Usage usage = importer.into(workshop.emptied("imported"));
              add(taken, variant.title(size), usage, out);
            }
          }
        }
      }
    }
    return samples;
  }

  private static void add(Samples samples, String title, Usage usage, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "  %s: %.2f s, %.2f s of processors%n",
        title,
        usage.seconds(),
        usage.processorSeconds());
    samples.add(seconds(title), usage.seconds());
    samples.add(processorSeconds(title), usage.processorSeconds());
    usage.residentBytes().ifPresent(bytes -> samples.add(resident(title), bytes / MEBIBYTE));
  }

  /** The time of an import. */
  public static String seconds(String title) {
    return title + " seconds";
  }

  /** What processors worked for it. */
  public static String processorSeconds(String title) {
    return title + " processor seconds";
  }

  /** Its resident memory. */
  public static String resident(String title) {
    return title + " resident MiB";
  }
}
