package io.github.plaidschema.benchmarks.calls;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is measured of calls, and how often.
 *
 * @param document the OpenAPI document whose operations are compiled; none are if it is empty
 * @param rounds how many rounds count; one more goes before them
 * @param callers how many threads call at once
 * @param warmUpSeconds how long these call before their calls count
 * @param seconds how long their calls count
 * @param blockCalls the calls of a block, where single calls are compared
 * @param warmUpBlocks the pairs of blocks of a process that do not count
 * @param blocks the pairs of blocks of a process that count
 */
public record CallPlan(
    String name,
    Optional<Path> document,
    int rounds,
    int callers,
    int warmUpSeconds,
    int seconds,
    int blockCalls,
    int warmUpBlocks,
    int blocks) {

  private static final int CALLERS = 64;

  /** Everything. */
  public static CallPlan full(Optional<Path> document) {
    return new CallPlan("full", document, 5, CALLERS, 10, 10, 400, 50, 100);
  }

  /** Each measurement once: shows that it works, and about what comes of it. */
  public static CallPlan quick(Optional<Path> document) {
    return new CallPlan("quick", document, 1, CALLERS, 3, 3, 200, 20, 20);
  }

  /** The same with another number of rounds. */
  public CallPlan withRounds(int number) {
    return new CallPlan(
        name, document, number, callers, warmUpSeconds, seconds, blockCalls, warmUpBlocks, blocks);
  }
}
