package io.github.plaidschema.benchmarks.measure;

import io.github.plaidschema.benchmarks.coldstart.Jackson3ColdStart;
import io.github.plaidschema.benchmarks.coldstart.PlaidJavaColdStart;
import io.github.plaidschema.benchmarks.coldstart.PlaidSchemaColdStart;
import io.github.plaidschema.benchmarks.corpus.Corpus;
import io.github.plaidschema.benchmarks.corpus.Family;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times whole processes: a fresh JVM that reads one document and ends. Each has its own library on
 * the class path and no other: a JVM opens each jar that it looks for a class in.
 */
public final class ColdStarts {
  private static final String OURS = "plaid-schema";

  private ColdStarts() {}

  /** Milliseconds by program; times of the same index were taken directly after each other. */
  public record Times(Map<String, List<Double>> byProgram) {
    /** Plaid Schema's. */
    public List<Double> ours() {
      return byProgram.getOrDefault(OURS, List.of());
    }
  }

  private record Program(String title, Class<?> main, List<String> jars) {}

  private static final List<Program> PROGRAMS =
      List.of(
          new Program(OURS, PlaidSchemaColdStart.class, List.of("plaid-schema-", "jspecify-")),
          new Program(
              "plaid-java",
              PlaidJavaColdStart.class,
              List.of("plaid-java-", "gson-", "gson-fire-", "swagger-annotations-", "jsr305-")),
          new Program(
              "jackson-3",
              Jackson3ColdStart.class,
              List.of("jackson-databind-3", "jackson-core-3", "jackson-annotations-")));

  /** Times each program so often, in turn. */
  public static Times time(Plan plan, Path corpus) throws IOException, InterruptedException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    try (OwnClassPath classPath = new OwnClassPath()) {
      Path document = Files.createTempFile("benchmarks", ".json");
      Files.write(document, new Corpus(corpus).load(Family.TRANSACTIONS_GET, Cell.USUAL_FORM)[0]);
      // The first round fills the file system's cache, and does not count.
      for (int round = 0; round <= plan.coldStarts(); round++) {
        for (Program program : PROGRAMS) {
          long start = System.nanoTime();
          Jvm.run(
              List.of(),
              classPath.with(program.jars()),
              program.main(),
              List.of(document.toString()));
          double milliseconds = (System.nanoTime() - start) / 1e6;
          if (round > 0) {
            times.computeIfAbsent(program.title(), title -> new ArrayList<>()).add(milliseconds);
          }
        }
      }
      Files.delete(document);
    }
    return new Times(times);
  }
}
