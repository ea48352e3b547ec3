package io.github.plaidschema.processor.emit;

/**
 * How long a chain of calls may be: compilers recurse into it once for each call, and the default
 * stack of javac is exhausted by some 700.
 */
final class CallChain {
  private static final int MOST_CALLS = 200;

  private CallChain() {}

  /** Whether so many calls are to be statements of their own. */
  static boolean isTooLong(int calls) {
    return calls > MOST_CALLS;
  }
}
