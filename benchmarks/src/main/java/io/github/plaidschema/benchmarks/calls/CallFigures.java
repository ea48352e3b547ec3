package io.github.plaidschema.benchmarks.calls;

import io.github.plaidschema.benchmarks.cost.OperationFigures;
import io.github.plaidschema.benchmarks.cost.Samples;
import java.util.Optional;

/**
 * What was measured.
 *
 * @param samples by subject: milliseconds, calls in a second, nanoseconds and bytes of a call
 * @param operations of compiling a document's operations; empty if there was no document
 */
public record CallFigures(Samples samples, Optional<OperationFigures> operations) {

  /** Nanoseconds of a call, where single calls are compared. */
  public static String nanos(String title) {
    return title + " ns";
  }

  /** Bytes allocated for a call, where single calls are compared. */
  public static String bytes(String title) {
    return title + " bytes";
  }

  /** Calls in a second by all callers. */
  public static String perSecond(String title) {
    return title + " calls/s";
  }

  /** Milliseconds of a process that calls once. */
  public static String firstCall(String title) {
    return title + " ms to the end of a first call";
  }

  /** The title of the bare HTTP client. */
  public static String bare() {
    return Library.BARE.title();
  }

  /** The title of ours. */
  public static String ours() {
    return Library.PLAID_SCHEMA.title();
  }

  /** The title of the official client. */
  public static String plaidJava() {
    return Library.PLAID_JAVA.title();
  }
}
