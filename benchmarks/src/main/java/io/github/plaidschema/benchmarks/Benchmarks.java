package io.github.plaidschema.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.plaidschema.benchmarks.calls.CallFigures;
import io.github.plaidschema.benchmarks.calls.CallMeasurement;
import io.github.plaidschema.benchmarks.calls.CallPlan;
import io.github.plaidschema.benchmarks.check.ContentCheck;
import io.github.plaidschema.benchmarks.contender.Contender;
import io.github.plaidschema.benchmarks.corpus.Corpus;
import io.github.plaidschema.benchmarks.corpus.Form;
import io.github.plaidschema.benchmarks.cost.CostFigures;
import io.github.plaidschema.benchmarks.cost.CostPlan;
import io.github.plaidschema.benchmarks.cost.CostRun;
import io.github.plaidschema.benchmarks.measure.Cell;
import io.github.plaidschema.benchmarks.measure.ColdStarts;
import io.github.plaidschema.benchmarks.measure.Comparison;
import io.github.plaidschema.benchmarks.measure.Measurer;
import io.github.plaidschema.benchmarks.measure.Plan;
import io.github.plaidschema.benchmarks.report.CallData;
import io.github.plaidschema.benchmarks.report.CallReport;
import io.github.plaidschema.benchmarks.report.CostData;
import io.github.plaidschema.benchmarks.report.CostReport;
import io.github.plaidschema.benchmarks.report.Machine;
import io.github.plaidschema.benchmarks.report.Report;
import io.github.plaidschema.benchmarks.report.RunData;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The program: makes the documents, checks that every contender does the work, measures in pairs,
 * prints the tables. After {@code cost} it measures what building models costs instead, after
 * {@code calls} what calls cost.
 */
public final class Benchmarks {
  private static final long SEED = 20_240_229;
  private static final String COST = "cost";
  private static final String CALLS = "calls";

  private Benchmarks() {}

  /** See {@link Arguments#USAGE}, {@link CostArguments#USAGE} and {@link CallArguments#USAGE}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> given = List.of(args);
    if (!given.isEmpty() && given.get(0).equals(COST)) {
      CostArguments arguments;
      try {
        arguments = CostArguments.parse(given.subList(1, given.size()));
      } catch (IllegalArgumentException wrong) {
        reject(wrong, CostArguments.USAGE);
        return;
      }
      runCost(arguments, System.out);
      return;
    }
    if (!given.isEmpty() && given.get(0).equals(CALLS)) {
      CallArguments arguments;
      try {
        arguments = CallArguments.parse(given.subList(1, given.size()));
      } catch (IllegalArgumentException wrong) {
        reject(wrong, CallArguments.USAGE);
        return;
      }
      runCalls(arguments, System.out);
      return;
    }
    Arguments arguments;
    try {
      arguments = Arguments.parse(given);
    } catch (IllegalArgumentException wrong) {
      reject(wrong, Arguments.USAGE);
      return;
    }
    Path corpus = Files.createTempDirectory("benchmarks-corpus");
    try {
      run(arguments, corpus, System.out);
    } finally {
      delete(corpus);
    }
  }

  private static void reject(IllegalArgumentException wrong, String usage) {
    System.err.println(wrong.getMessage());
    System.err.println(usage);
    System.exit(2);
  }

  private static void runCost(CostArguments arguments, PrintStream out)
      throws IOException, InterruptedException {
    CostPlan plan = arguments.plan();
    Machine machine = Machine.thisOne();
    CostFigures figures = CostRun.run(plan, out);
    CostReport report = new CostReport(plan, machine, figures);
    out.println();
    out.println(report.shortMarkdown());
    Files.createDirectories(arguments.results());
    String mode = plan.name().equals("full") ? "" : "-" + plan.name();
    String name = "cost-%d-%s%s".formatted(machine.jdk(), machine.date(), mode);
    write(arguments.results().resolve(name + ".md"), report.markdown().getBytes(UTF_8), out);
    write(arguments.results().resolve(name + ".json"), CostData.json(plan, machine, figures), out);
  }

  private static void runCalls(CallArguments arguments, PrintStream out)
      throws IOException, InterruptedException {
    CallPlan plan = arguments.plan();
    Machine machine = Machine.thisOne();
    CallFigures figures = CallMeasurement.run(plan, out);
    String report = new CallReport(plan, machine, figures).markdown();
    out.println();
    out.println(report);
    Files.createDirectories(arguments.results());
    String mode = plan.name().equals("full") ? "" : "-" + plan.name();
    String name = "calls-%d-%s%s".formatted(machine.jdk(), machine.date(), mode);
    write(arguments.results().resolve(name + ".md"), report.getBytes(UTF_8), out);
    write(arguments.results().resolve(name + ".json"), CallData.json(plan, machine, figures), out);
  }

  private static void run(Arguments arguments, Path folder, PrintStream out)
      throws IOException, InterruptedException {
    Plan plan = arguments.plan();
    Corpus corpus = new Corpus(folder);
    Set<Form> forms = EnumSet.copyOf(plan.forms());
    forms.addAll(List.of(Form.SCHEMA, Cell.USUAL_FORM));
    out.println("making the documents");
    corpus.make(plan.families(), forms, SEED);
    check(plan, corpus, forms, out);
    if (arguments.onlyCheck()) {
      return;
    }
    ColdStarts.Times coldStarts = ColdStarts.time(plan, folder);
    List<Comparison.Pair> pairs = new Comparison(plan, new Measurer(plan, folder), out).run();
    Machine machine = Machine.thisOne();
    Report report = new Report(plan, machine, pairs, coldStarts);
    out.println();
    out.println(report.shortMarkdown());
    Files.createDirectories(arguments.results());
    String mode = plan.name().equals(Plan.FULL.name()) ? "" : "-" + plan.name();
    String name = "%d-%s%s".formatted(machine.jdk(), machine.date(), mode);
    write(arguments.results().resolve(name + ".md"), report.markdown().getBytes(UTF_8), out);
    write(
        arguments.results().resolve(name + ".json"),
        RunData.json(plan, machine, pairs, coldStarts),
        out);
  }

  private static void check(Plan plan, Corpus corpus, Set<Form> forms, PrintStream out)
      throws IOException {
    ContentCheck check = new ContentCheck(corpus);
    for (Contender contender : Contender.values()) {
      if (contender == Contender.PLAID_SCHEMA || plan.others().contains(contender)) {
        out.println("checking what " + contender.title() + " reads and writes");
        check.verify(contender, plan.families(), forms, plan.checked());
      }
    }
  }

  private static void write(Path file, byte[] content, PrintStream out) throws IOException {
    Files.write(file, content);
    out.println("written: " + file);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
