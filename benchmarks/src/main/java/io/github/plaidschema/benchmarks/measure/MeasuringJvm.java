package io.github.plaidschema.benchmarks.measure;

import io.github.plaidschema.benchmarks.contender.Contender;
import io.github.plaidschema.benchmarks.corpus.Corpus;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;

/**
 * The program of the JVMs that measure, each one contender. JMH forks none for each cell, against
 * its custom: all cells are warmed up before the first is measured, in one JVM, so that the
 * profiles are those of a program that has many types, and a JVM is over before the machine's mood
 * changes.
 */
public final class MeasuringJvm {
  private static final String CORPUS = "benchmarks.corpus";

  private MeasuringJvm() {}

  /** The arguments of a JVM that runs this program over a corpus. */
  static String property(Path corpus) {
    return "-D" + CORPUS + "=" + corpus;
  }

  /** The documents of the run. */
  static Corpus corpus() {
    return new Corpus(Path.of(System.getProperty(CORPUS)));
  }

  /**
   * Measures.
   *
   * @param args the contender, the plan's operations, families, forms, milliseconds and iterations,
   *     and the file for JMH's result
   */
  public static void main(String[] args) throws RunnerException {
    Contender contender = Contender.valueOf(args[0]);
    ChainedOptionsBuilder options = new OptionsBuilder();
    for (String operation : args[1].split(",", -1)) {
      if (operation.equals(Operation.PROJECTION.name()) && contender != Contender.PLAID_SCHEMA) {
        continue;
      }
      options.include("^" + Operation.valueOf(operation).benchmark().getName() + "\\.");
    }
    TimeValue iteration = TimeValue.milliseconds(Long.parseLong(args[4]));
    new Runner(
            options
                .param("contender", contender.name())
                .param("family", args[2].split(",", -1))
                .param("form", args[3].split(",", -1))
                .mode(org.openjdk.jmh.annotations.Mode.AverageTime)
                .timeUnit(java.util.concurrent.TimeUnit.MICROSECONDS)
                .forks(0)
                .warmupMode(WarmupMode.BULK_INDI)
                .warmupIterations(2)
                .warmupTime(iteration)
                .measurementIterations(Integer.parseInt(args[5]))
                .measurementTime(iteration)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .resultFormat(ResultFormatType.JSON)
                .result(args[6])
                .build())
        .run();
  }

  /** The arguments of {@link #main} for a plan. */
  static String[] arguments(Contender contender, Plan plan, Path result) {
    return new String[] {
      contender.name(),
      joined(plan.operations()),
      joined(plan.families()),
      joined(plan.forms()),
      Integer.toString(plan.iterationMillis()),
      Integer.toString(plan.iterations()),
      result.toString()
    };
  }

  private static String joined(Collection<? extends Enum<?>> constants) {
    return String.join(",", constants.stream().map(Enum::name).toList());
  }
}
