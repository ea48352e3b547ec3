package io.github.plaidschema.benchmarks.measure;

/** What is measured. */
public enum Operation {
  /** From a document to models. */
  READ("read", ReadBenchmark.class),
  /** From models to a document. */
  WRITE("write", WriteBenchmark.class),
  /** From a document to models and back. */
  ROUND_TRIP("read and write", RoundTripBenchmark.class),
  /** From a document to models of three properties; only Plaid Schema, beside others' full read. */
  PROJECTION("projection", ProjectionBenchmark.class);

  private final String title;
  private final Class<?> benchmark;

  Operation(String title, Class<?> benchmark) {
    this.title = title;
    this.benchmark = benchmark;
  }

  /** The name in tables. */
  public String title() {
    return title;
  }

  /** The JMH benchmark. */
  Class<?> benchmark() {
    return benchmark;
  }
}
