package io.github.plaidschema.client.testing;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.ClientListener;
import io.github.plaidschema.client.Credentials;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A service, its clients and their network, in virtual time and with all that is random drawn from
 * a seed: a scenario runs with thousands of seeds in seconds, and each one can be repeated.
 *
 * <pre>{@code
 * Simulation.run(1, 10_000, simulation -> {
 *   simulation.service().on(TransferApiClient.CREATE).respondJson(recorded);
 *   TransferApi transfers = new TransferApiClient(simulation.client().build());
 *   ... // Call it, and assert what became of it.
 * });
 * }</pre>
 *
 * <p>Half of the requests meet a fault, unless the service is given another plan. After a scenario
 * these rules are checked: no request was wrong; an operation that must not be repeated has arrived
 * at most once for each call, and with at most one idempotency key for each call if it has keys.
 *
 * @since 0.1.0
 */
public final class Simulation {

  private static final double FAULTS = 0.5;
  private static final int SLOWEST_MILLIS = 2_000;
  private static final int LONGEST_JUMP_HOURS = 100;

  private final long seed;
  private final SplittableRandom random;
  private final VirtualTime time = new VirtualTime();
  private final StubService service = new StubService();
  private final Map<String, Integer> calls = new HashMap<>();
  private double jumps;
  private int keys;

  private Simulation(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
    StubService unused = service.withFaults(FaultPlan.seeded(random.split(), FAULTS));
  }

  /** What runs with each seed. */
  @FunctionalInterface
  public interface Scenario {

    /** Runs with one seed. */
    void run(Simulation simulation) throws Exception;
  }

  /**
   * Runs a scenario with one seed after the other.
   *
   * @param firstSeed the first of them
   * @param count how many
   * @throws AssertionError that names the first seed with which the scenario fails
   */
  public static void run(long firstSeed, int count, Scenario scenario) {
    for (long seed = firstSeed; seed < firstSeed + count; seed++) {
      try {
        Simulation simulation = new Simulation(seed);
        scenario.run(simulation);
        simulation.verify();
      } catch (Exception | AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  /** The seed. */
  public long seed() {
    return seed;
  }

  /** Random numbers of the seed, for the scenario. */
  public SplittableRandom random() {
    return random;
  }

  /** The time of all clients. */
  public VirtualTime time() {
    return time;
  }

  /** The service. */
  public StubService service() {
    return service;
  }

  /**
   * Lets the time of day jump by up to 100 hours.
   *
   * @param share of the requests before which it does, from 0 to 1
   */
  public Simulation withClockJumps(double share) {
    jumps = share;
    return this;
  }

  /**
   * A client of the service, without credentials unless the builder is given some. A scenario may
   * have several.
   */
  public Client.Builder client() {
    SplittableRandom backoffs = random.split();
    return Client.builder("https://stub.example.com")
        .credentials(Credentials.none())
        .transport(new StubTransport(service, time, this::latency))
        .time(time)
        .random(backoffs::nextDouble)
        .idempotencyKeys(() -> "key-" + seed + "-" + keys++)
        .listener(
            new ClientListener() {
              @Override
              public void attempt(Attempt event) {
                if (event.number() == 1) {
                  calls.merge(event.operation(), 1, Integer::sum);
                }
              }
            });
  }

  private Duration latency() {
    if (jumps > 0 && random.nextDouble() < jumps) {
      time.jump(Duration.ofHours(random.nextInt(-LONGEST_JUMP_HOURS, LONGEST_JUMP_HOURS + 1)));
    }
    return Duration.ofMillis(random.nextInt(SLOWEST_MILLIS));
  }

  private void verify() {
    time.run();
    service.verify();
    for (ApiOperation<?, ?> operation : service.operations()) {
      List<StubRequest> arrived = service.requests(operation);
      int called = calls.getOrDefault(operation.name(), 0);
      if (operation.repeat() == Repeat.NEVER && arrived.size() > called) {
        throw new AssertionError(
            "%s arrived %d times, but was called %d times"
                .formatted(operation, arrived.size(), called));
      }
      long distinct = operation.keyPlace().map(place -> distinctKeys(place, arrived)).orElse(0L);
      if (distinct > called) {
        throw new AssertionError(
            "%s arrived with %d idempotency keys, but was called %d times"
                .formatted(operation, distinct, called));
      }
    }
  }

  private static long distinctKeys(String place, List<StubRequest> arrived) {
    return arrived.stream()
        .map(request -> RequestRules.key(place, request))
        .flatMap(Optional::stream)
        .distinct()
        .count();
  }
}
