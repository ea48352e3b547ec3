package io.github.plaidschema.benchmarks.calls;

import java.io.IOException;

/** Calls the operation with one library, set up as its documentation advises. */
@FunctionalInterface
interface Caller {

  /** Calls it once, and returns the request id of the response. */
  String call() throws IOException, InterruptedException;
}
