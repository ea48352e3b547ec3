package io.github.plaidschema.client.testing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Says which fault each request meets. Called by one thread at a time.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface FaultPlan {

  /**
   * The fault of the next request.
   *
   * @param operation the method and the path template of its operation
   */
  Fault next(String operation);

  /** No faults. */
  static FaultPlan none() {
    return operation -> Fault.none();
  }

  /** These faults, one for each request in turn, and none from then on. */
  static FaultPlan script(Fault... faults) {
    Deque<Fault> script = new ArrayDeque<>(List.of(faults));
    return operation -> script.isEmpty() ? Fault.none() : script.remove();
  }

  /**
   * Faults of all kinds but {@link Fault.Drift}, drawn from a seed. The same seed gives the same
   * faults, as long as requests come in the same order.
   *
   * @param share of the requests that meet a fault, from 0 to 1
   * @throws IllegalArgumentException if the share is out of its range
   */
  static FaultPlan seeded(long seed, double share) {
    return seeded(new SplittableRandom(seed), share);
  }

  /**
   * The same, from a source of random numbers.
   *
   * @throws IllegalArgumentException if the share is out of its range
   */
  static FaultPlan seeded(SplittableRandom random, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("the share is not from 0 to 1");
    }
    return operation -> random.nextDouble() < share ? any(random) : Fault.none();
  }

  private static Fault any(SplittableRandom random) {
    return switch (random.nextInt(12)) {
      case 0 -> new Fault.NotConnected();
      case 1 -> new Fault.ResetBeforeRead();
      case 2 -> new Fault.ResetAfterRead();
      case 3 -> new Fault.Silence();
      case 4 -> Fault.rateLimited();
      case 5 -> Fault.rateLimited(Duration.ofSeconds(random.nextInt(40)));
      case 6 -> Fault.serverError();
      case 7 -> new Fault.SlowHead(Duration.ofMillis(random.nextInt(90_000)));
      case 8 -> new Fault.SlowBody(Duration.ofMillis(random.nextInt(1, 5_000)));
      case 9 -> new Fault.CutBody();
      case 10 -> Fault.htmlPage();
      default -> Fault.mutationDuringPagination();
    };
  }
}
