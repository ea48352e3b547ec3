package io.github.plaidschema.benchmarks.cost;

import io.github.plaidschema.benchmarks.cost.values.ValueProcessor;

/** What is measured, by the names that {@link Samples} has for it. */
public final class Subject {
  /** The importer, from the document to files. */
  public static final String IMPORT = "import seconds";

  /** Its resident memory. */
  public static final String IMPORT_MEMORY = "import resident MiB";

  /** javac on plaid-java's models. */
  public static final String PLAID_JAVA = "javac plaid-java seconds";

  /** Its resident memory. */
  public static final String PLAID_JAVA_MEMORY = "javac plaid-java resident MiB";

  /** javac with our processor on all interfaces. */
  public static final String PLAID_SCHEMA = "javac plaid-schema seconds";

  /** Its resident memory. */
  public static final String PLAID_SCHEMA_MEMORY = "javac plaid-schema resident MiB";

  /** javac on all interfaces and what was generated for them, without a processor. */
  public static final String WITHOUT_PROCESSOR = "javac plaid-schema without processor seconds";

  /** The same as {@link #PLAID_SCHEMA}, with a stop-watch around the processor. */
  public static final String CLOCKED = "javac plaid-schema clocked seconds";

  /** What the stop-watch showed. */
  public static final String PROCESSOR = "processor seconds";

  private Subject() {}

  /** javac with one of the processors of values. */
  public static String values(ValueProcessor processor) {
    return "values " + processor.title() + " seconds";
  }

  /** javac with our processor on so many schemas. */
  public static String growth(int schemas) {
    return "growth " + schemas + " seconds";
  }

  /** The heap that is in use at most, on so many schemas. */
  public static String growthHeap(int schemas) {
    return "growth " + schemas + " heap MiB";
  }
}
