package io.github.plaidschema.benchmarks;

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
import io.github.plaidschema.benchmarks.cost.ImportCost;
import io.github.plaidschema.benchmarks.cost.ImportPlan;
import io.github.plaidschema.benchmarks.measure.Cell;
import io.github.plaidschema.benchmarks.measure.ColdStarts;
import io.github.plaidschema.benchmarks.measure.Comparison;
import io.github.plaidschema.benchmarks.measure.Measurer;
import io.github.plaidschema.benchmarks.measure.Plan;
import io.github.plaidschema.benchmarks.report.CallData;
import io.github.plaidschema.benchmarks.report.CallReport;
import io.github.plaidschema.benchmarks.report.CostData;
import io.github.plaidschema.benchmarks.report.CostReport;
import io.github.plaidschema.benchmarks.report.ImportReport;
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
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The program: makes the documents, checks that every contender does the work, measures in pairs,
 * prints the tables. After {@code cost} it measures what building models costs instead, after
 * {@code calls} what calls cost, after {@code import} what the import of large documents costs.
 */
public final class Benchmarks {
  private static final long SEED = 20_240_229;

  private Benchmarks() {}

  /**
   * See {@link Arguments#USAGE}, {@link CostArguments#USAGE}, {@link CallArguments#USAGE} and
   * {@link ImportArguments#USAGE}.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> given = List.of(args);
    List<String> rest = given.isEmpty() ? given : given.subList(1, given.size());
    switch (given.isEmpty() ? "" : given.get(0)) {
      case "cost" -> runCost(parsed(CostArguments::parse, rest, CostArguments.USAGE), System.out);
      case "calls" -> runCalls(parsed(CallArguments::parse, rest, CallArguments.USAGE), System.out);
      case "import" ->
          runImport(parsed(ImportArguments::parse, rest, ImportArguments.USAGE), System.out);
      default -> compare(parsed(Arguments::parse, given, Arguments.USAGE));
    }
  }

  private static <T> T parsed(Function<List<String>, T> parser, List<String> given, String usage) {
    try {
      return parser.apply(given);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      System.err.println(usage);
      System.exit(2);
      throw wrong;
    }
  }

  private static void runCost(CostArguments arguments, PrintStream out)
      throws IOException, InterruptedException {
    CostPlan plan = arguments.plan();
    Machine machine = Machine.thisOne();
    CostFigures figures = CostRun.run(plan, out);
    CostReport report = new CostReport(plan, machine, figures);
    out.println();
    out.println(report.shortMarkdown());
    new Results(arguments.results(), "cost-", machine, plan.name())
        .write(report.markdown(), CostData.json(plan, machine, figures), out);
  }

  private static void runCalls(CallArguments arguments, PrintStream out)
      throws IOException, InterruptedException {
    CallPlan plan = arguments.plan();
    Machine machine = Machine.thisOne();
    CallFigures figures = CallMeasurement.run(plan, out);
    String report = new CallReport(plan, machine, figures).markdown();
    out.println();
    out.println(report);
    new Results(arguments.results(), "calls-", machine, plan.name())
        .write(report, CallData.json(plan, machine, figures), out);
  }

  private static void runImport(ImportArguments arguments, PrintStream out)
      throws IOException, InterruptedException {
    ImportPlan plan = arguments.plan();
    Machine machine = Machine.thisOne();
    ImportReport report = new ImportReport(plan, machine, ImportCost.measure(plan, out));
    out.println();
    out.println(report.markdown());
    new Results(arguments.results(), "import-", machine, plan.name())
        .write(report.markdown(), report.json(), out);
  }

  private static void compare(Arguments arguments) throws IOException, InterruptedException {
    Path corpus = Files.createTempDirectory("benchmarks-corpus");
    try {
      run(arguments, corpus, System.out);
    } finally {
      delete(corpus);
    }
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
    new Results(arguments.results(), "", machine, plan.name())
        .write(report.markdown(), RunData.json(plan, machine, pairs, coldStarts), out);
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

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
