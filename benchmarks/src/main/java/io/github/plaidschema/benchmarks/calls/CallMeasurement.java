package io.github.plaidschema.benchmarks.calls;

import io.github.plaidschema.benchmarks.corpus.Corpus;
import io.github.plaidschema.benchmarks.corpus.Family;
import io.github.plaidschema.benchmarks.corpus.Form;
import io.github.plaidschema.benchmarks.cost.OperationCost;
import io.github.plaidschema.benchmarks.cost.OperationFigures;
import io.github.plaidschema.benchmarks.cost.Samples;
import io.github.plaidschema.benchmarks.measure.Jvm;
import io.github.plaidschema.benchmarks.measure.OwnClassPath;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Measures calls in rounds; within a round, what is compared runs directly one after the other. */
public final class CallMeasurement {

  private static final long SEED = 20_240_229;
  private static final String HEAP = "-Xmx512m";

  private final CallPlan plan;
  private final PrintStream out;
  private final OwnClassPath classPath;
  private final String url;
  private final Samples samples = new Samples();

  private CallMeasurement(CallPlan plan, PrintStream out, OwnClassPath classPath, String url) {
    this.plan = plan;
    this.out = out;
    this.classPath = classPath;
    this.url = url;
  }

  /**
   * Measures as planned.
   *
   * @param out is told what is under way
   * @throws IllegalStateException if a process failed
   */
  public static CallFigures run(CallPlan plan, PrintStream out)
      throws IOException, InterruptedException {
    Samples samples;
    Path folder = Files.createTempDirectory("benchmarks-calls");
    Path json = folder.resolve("response.json");
    try (OwnClassPath classPath = new OwnClassPath()) {
      Corpus corpus = new Corpus(folder);
      corpus.make(EnumSet.of(Family.LINK_TOKEN_GET), Set.of(Form.SCHEMA), SEED);
      Files.write(json, corpus.load(Family.LINK_TOKEN_GET, Form.SCHEMA)[0]);
      try (Service service = Service.start(classPath.with(List.of()), json)) {
        CallMeasurement measurement = new CallMeasurement(plan, out, classPath, service.url());
        measurement.measure();
        samples = measurement.samples;
      }
    } finally {
      delete(folder);
    }
    Optional<OperationFigures> operations =
        plan.document().isPresent()
            ? Optional.of(OperationCost.measure(plan.document().get(), plan.rounds(), out))
            : Optional.empty();
    return new CallFigures(samples, operations);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (var all = Files.walk(folder)) {
      files = new ArrayList<>(all.toList());
    }
    for (int i = files.size() - 1; i >= 0; i--) {
      Files.delete(files.get(i));
    }
  }

  /** The first round fills the file system's cache, and does not count. */
  private void measure() throws IOException, InterruptedException {
    for (int round = 0; round <= plan.rounds(); round++) {
      out.println(round == 0 ? "warming up" : "round %d of %d".formatted(round, plan.rounds()));
      boolean oursFirst = round % 2 == 0;
      List<Library> rivals =
          oursFirst
              ? List.of(Library.PLAID_SCHEMA, Library.PLAID_JAVA)
              : List.of(Library.PLAID_JAVA, Library.PLAID_SCHEMA);
      for (Library library : rivals) {
        measureFirstCall(library, round > 0);
      }
      if (round > 0) {
        measureOverhead();
        for (Library library : rivals) {
          measureManyCalls(library);
        }
      }
    }
  }

  private void measureFirstCall(Library library, boolean counts)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    List<String> printed = child(library.jars(), FirstCall.class, List.of(library.name(), url));
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (printed.isEmpty()) {
      throw new IllegalStateException(library + " printed no request id");
    }
    if (counts) {
      add(CallFigures.firstCall(library.title()), milliseconds);
    }
  }

  private void measureManyCalls(Library library) throws IOException, InterruptedException {
    List<String> printed =
        child(
            library.jars(),
            ManyCalls.class,
            List.of(
                library.name(),
                url,
                String.valueOf(plan.callers()),
                String.valueOf(plan.warmUpSeconds()),
                String.valueOf(plan.seconds())));
    add(
        CallFigures.perSecond(library.title()),
        Double.parseDouble(printed.get(printed.size() - 1)));
  }

  private void measureOverhead() throws IOException, InterruptedException {
    List<String> printed =
        child(
            Library.PLAID_SCHEMA.jars(),
            Overhead.class,
            List.of(
                url,
                String.valueOf(plan.blockCalls()),
                String.valueOf(plan.warmUpBlocks()),
                String.valueOf(plan.blocks())));
    for (String line : printed) {
      String[] figures = line.split(" ", -1);
      samples.add(CallFigures.nanos(CallFigures.bare()), Double.parseDouble(figures[0]));
      samples.add(CallFigures.nanos(CallFigures.ours()), Double.parseDouble(figures[1]));
      samples.add(CallFigures.bytes(CallFigures.bare()), Double.parseDouble(figures[2]));
      samples.add(CallFigures.bytes(CallFigures.ours()), Double.parseDouble(figures[3]));
    }
    out.printf(Locale.ROOT, "  %d pairs of blocks%n", printed.size());
  }

  private List<String> child(List<String> jars, Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    return Jvm.lines(List.of(HEAP), classPath.with(jars), program, arguments);
  }

  private void add(String subject, double value) {
    out.printf(Locale.ROOT, "  %s: %.1f%n", subject, value);
    samples.add(subject, value);
  }
}
