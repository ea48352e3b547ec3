package io.github.plaidschema.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.ApiException;
import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.ErrorFormat;
import io.github.plaidschema.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Calls under faults that a seed draws, in virtual time. A failure names its seed; the property
 * {@code plaidschema.client.schedules} says how many seeds there are.
 */
class SimulationTest {

  private static final int SCHEDULES = Integer.getInteger("plaidschema.client.schedules", 100_000);

  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final List<Repeat> CLASSES = List.of(Repeat.ALWAYS, Repeat.WITH_KEY, Repeat.NEVER);
  private static final JsonValue REQUEST = JsonValue.object(Map.of());

  private static ApiOperation<JsonValue, JsonValue> operation(Repeat repeat) {
    return ApiOperation.of("POST /do", repeat, ErrorFormat.UNTYPED)
        .takes(JsonValue.CODEC)
        .returns(JsonValue.CODEC);
  }

  /** How a call ended. */
  private static final class End {
    private long at = -1;
    private @Nullable Throwable failure;
  }

  @Test
  void nothingArrivesTwiceThatMustNotAndEveryCallEndsByItsDeadline() {
    Simulation.run(
        0,
        SCHEDULES,
        simulation -> {
          Repeat repeat = CLASSES.get((int) (simulation.seed() % CLASSES.size()));
          StubService service = simulation.withClockJumps(0.1).service();
          service.withFaults(withDrift(simulation.random().split()));
          service.on(operation(repeat)).respondJson("{\"ok\":true}");
          Client client = simulation.client().deadline(DEADLINE).build();

          End end = new End();
          CompletableFuture<Void> ended =
              client
                  .call(operation(repeat), REQUEST)
                  .sendAsync()
                  .handle(
                      (value, failure) -> {
                        end.at = simulation.time().nanoTime();
                        end.failure = failure;
                        return null;
                      });
          simulation.time().run();

          List<StubRequest> arrived = service.requests();
          boolean kept =
              ended.isDone()
                  && end.at <= DEADLINE.toNanos()
                  && (end.failure == null || end.failure instanceof ApiException)
                  && arrived.size() <= (repeat == Repeat.NEVER ? 1 : 4)
                  && arrived.stream().map(StubRequest::bodyText).distinct().count() <= 1
                  && (arrived.isEmpty()
                      || !(end.failure instanceof ApiException lost)
                      || lost.mayHaveArrived());
          if (!kept) {
            throw new AssertionError(
                "%s: arrived %s, ended at %d ns with %s"
                    .formatted(repeat, arrived, end.at, end.failure));
          }
        });
  }

  /** Four of five requests meet a fault. */
  private static FaultPlan withDrift(SplittableRandom random) {
    FaultPlan others = FaultPlan.seeded(random, 0.8);
    return operation ->
        random.nextInt(13) == 0 ? new Fault.Drift(random.nextLong()) : others.next(operation);
  }

  @Test
  void manyCallsOfOneClientShareItsBudgetAndAreEachJudged() {
    Simulation.run(
        0,
        Math.max(SCHEDULES / 1_000, 1),
        simulation -> {
          simulation.service().on(operation(Repeat.WITH_KEY)).respondJson("{}");
          Client client = simulation.client().deadline(DEADLINE).build();
          List<CompletableFuture<JsonValue>> calls = new ArrayList<>();
          for (int i = 0; i < 300; i++) {
            calls.add(client.call(operation(Repeat.WITH_KEY), REQUEST).sendAsync());
          }
          simulation.time().run();

          int arrived = simulation.service().requests().size();
          int budget = 100 + 300 / 10;
          assertThat(arrived).isLessThanOrEqualTo(300 + budget);
          assertThat(calls).allMatch(CompletableFuture::isDone);
        });
  }

  @Test
  void theSameSeedGivesTheSameRun() {
    assertThat(trace(7)).isEqualTo(trace(7)).isNotEqualTo(trace(8));
  }

  private static List<String> trace(long seed) {
    List<String> trace = new ArrayList<>();
    Simulation.run(
        seed,
        1,
        simulation -> {
          simulation.service().on(operation(Repeat.ALWAYS)).respondJson("{}");
          Client client = simulation.client().build();
          for (int i = 0; i < 20; i++) {
            String outcome;
            try {
              outcome = client.call(operation(Repeat.ALWAYS), REQUEST).send().toString();
            } catch (ApiException e) {
              outcome = String.valueOf(e.getMessage());
            }
            trace.add(simulation.time().nanoTime() + " " + outcome);
          }
        });
    return trace;
  }

  @Test
  void aFailureNamesItsSeed() {
    assertThatThrownBy(
            () ->
                Simulation.run(
                    40,
                    10,
                    simulation -> {
                      if (simulation.seed() == 42) {
                        throw new IllegalStateException("broken");
                      }
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessage("seed 42: broken");
  }

  @Test
  void aClientThatRepeatsWhatMustNotBeRepeatedIsCaught() {
    assertThatThrownBy(
            () ->
                Simulation.run(
                    1,
                    1,
                    simulation -> {
                      ApiOperation<JsonValue, JsonValue> told = operation(Repeat.ALWAYS);
                      simulation.service().withFaults(FaultPlan.script(Fault.serverError()));
                      simulation.service().on(operation(Repeat.NEVER)).respondJson("{}");
                      simulation.client().build().call(told, REQUEST).send();
                    }))
        .hasMessage("seed 1: POST /do arrived 2 times, but was called 1 times");
  }

  @Test
  void aWrongRequestIsCaught() {
    assertThatThrownBy(
            () ->
                Simulation.run(
                    1,
                    1,
                    simulation -> {
                      simulation.service().withFaults(FaultPlan.none());
                      CompletableFuture<JsonValue> call =
                          simulation
                              .client()
                              .build()
                              .call(operation(Repeat.ALWAYS), REQUEST)
                              .sendAsync();
                      simulation.time().run();
                      assertThatThrownBy(call::join).isInstanceOf(CompletionException.class);
                    }))
        .hasMessage("seed 1: wrong requests:\n- POST: no operation of the stub has this path");
  }
}
