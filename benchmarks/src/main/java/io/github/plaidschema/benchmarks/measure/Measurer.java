package io.github.plaidschema.benchmarks.measure;

import io.github.plaidschema.benchmarks.contender.Contender;
import io.github.plaidschema.benchmarks.corpus.Family;
import io.github.plaidschema.benchmarks.corpus.Form;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures one contender in a JVM of its own. */
public final class Measurer {
  /**
   * A heap of a fixed size, and a nursery that is used up many times in a slice: what a contender
   * allocates is paid for within it.
   */
  private static final List<String> OPTIONS = List.of("-Xms1g", "-Xmx1g", "-Xmn128m");

  private final Plan plan;
  private final Path corpus;

  /** Measures what the plan says over this corpus. */
  public Measurer(Plan plan, Path corpus) {
    this.plan = plan;
    this.corpus = corpus;
  }

  /** The cost of each of the plan's cells. */
  public Map<Cell, Measurement> measure(Contender contender)
      throws IOException, InterruptedException {
    Path result = Files.createTempFile("benchmarks", ".json");
    try {
      List<String> options = new ArrayList<>(OPTIONS);
      options.add(MeasuringJvm.property(corpus));
      List<Path> classPath =
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(Path::of)
              .toList();
      Jvm.run(
          options,
          classPath,
          MeasuringJvm.class,
          List.of(MeasuringJvm.arguments(contender, plan, result)));
      return parse(JsonMapper.shared().readTree(Files.readAllBytes(result)));
    } finally {
      Files.deleteIfExists(result);
    }
  }

  private static Map<Cell, Measurement> parse(JsonNode results) {
    Map<Cell, Measurement> measurements = new HashMap<>();
    for (JsonNode result : results) {
      JsonNode params = result.required("params");
      Operation operation = operation(result.required("benchmark").stringValue());
      Family family = Family.valueOf(params.required("family").stringValue());
      Cell cell =
          operation == Operation.READ
              ? new Cell(operation, family, Form.valueOf(params.required("form").stringValue()))
              : Cell.of(operation, family);
      JsonNode time = result.required("primaryMetric");
      JsonNode bytes = result.required("secondaryMetrics").required("gc.alloc.rate.norm");
      measurements.put(
          cell,
          new Measurement(
              time.required("score").doubleValue(), bytes.required("score").doubleValue()));
    }
    return measurements;
  }

  private static Operation operation(String benchmark) {
    return Arrays.stream(Operation.values())
        .filter(operation -> benchmark.startsWith(operation.benchmark().getName() + "."))
        .findFirst()
        .orElseThrow();
  }
}
