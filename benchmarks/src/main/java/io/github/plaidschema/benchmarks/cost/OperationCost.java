package io.github.plaidschema.benchmarks.cost;

import io.github.plaidschema.benchmarks.cost.api.ImportedApi;
import io.github.plaidschema.benchmarks.cost.process.Javac;
import io.github.plaidschema.benchmarks.cost.process.Toolbox;
import io.github.plaidschema.benchmarks.cost.size.ClassSizes;
import io.github.plaidschema.benchmarks.cost.values.PlaidSchemaValues;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compiles the operations of a document, whose types are compiled before. */
public final class OperationCost {

  private static final String ROOT = "Client";
  private static final List<String> HEAP = List.of("-Xmx2g");
  private static final Pattern OPERATION = Pattern.compile("(?m)^ *@Operation\\(");

  private OperationCost() {}

  /**
   * Measures.
   *
   * @param rounds how many compilations count; one more goes before them
   * @param out is told what is under way
   * @throws IllegalStateException if a process failed, or made less than it should
   */
  public static OperationFigures measure(Path document, int rounds, PrintStream out)
      throws IOException, InterruptedException {
    try (Workshop workshop = new Workshop()) {
      Toolbox tools = Toolbox.ofThisProgram();
      out.println("importing " + document);
      Path imported = workshop.emptied("imported");
      new Import(document, CostPlan.IMPORTER, tools).into(imported, "--client", ROOT);
      List<Path> types = new ArrayList<>();
      List<Path> interfaces = new ArrayList<>();
      int operations = 0;
      for (Path source : ImportedApi.sources(imported)) {
        String text = Files.readString(source);
        boolean isOfClient = text.contains("@PlaidClient") || source.endsWith(ROOT + ".java");
        (isOfClient ? interfaces : types).add(source);
        operations += (int) OPERATION.matcher(text).results().count();
      }
      out.printf(Locale.ROOT, "compiling %d files of types%n", types.size());
      Javac.Folders compiled = Javac.Folders.in(workshop.emptied("types"));
      javac(tools, List.of()).compile(types, compiled);
      return new Compilation(workshop, javac(tools, List.of(compiled.classes())), interfaces)
          .measure(operations, rounds, out);
    }
  }

  private static Javac javac(Toolbox tools, List<Path> types) {
    PlaidSchemaValues processor = new PlaidSchemaValues();
    List<Path> classPath = new ArrayList<>(types);
    classPath.addAll(processor.classPath(tools));
    classPath.add(tools.jar("plaid-schema-client"));
    return new Javac(classPath, processor.processorPath(tools), HEAP, List.of());
  }

  private record Compilation(Workshop workshop, Javac javac, List<Path> interfaces) {

    OperationFigures measure(int operations, int rounds, PrintStream out)
        throws IOException, InterruptedException {
      List<Double> seconds = new ArrayList<>();
      Javac.Folders into = Javac.Folders.in(workshop.folder("operations"));
      for (int round = 0; round <= rounds; round++) {
        into = Javac.Folders.in(workshop.emptied("operations"));
        double taken = javac.compile(interfaces, into).seconds();
        out.printf(Locale.ROOT, "  javac on %d operations: %.2f s%n", operations, taken);
        if (round > 0) {
          seconds.add(taken);
        }
      }
      ExpectedClasses.verify(into.classes(), expected());
      return new OperationFigures(
          operations,
          seconds,
          ClassSizes.of(into.classes(), name -> name.endsWith("ApiClient")),
          ClassSizes.of(into.classes(), name -> true));
    }

    private List<String> expected() {
      return interfaces.stream()
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .map(name -> ImportedApi.PACKAGE + "." + (name.equals(ROOT) ? name : name + "Client"))
          .toList();
    }
  }
}
