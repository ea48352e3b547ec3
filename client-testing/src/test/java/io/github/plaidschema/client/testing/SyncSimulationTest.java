package io.github.plaidschema.client.testing;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.ApiException;
import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.client.ErrorFormat;
import io.github.plaidschema.client.Paging;
import io.github.plaidschema.client.SyncStore;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonArray;
import io.github.plaidschema.json.JsonValue.JsonNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Synchronization of transactions that change while they are read, under faults, by a process that
 * is killed at any step. The property {@code plaidschema.client.schedules} says how many seeds
 * there are.
 */
class SyncSimulationTest {

  private static final int SCHEDULES = Integer.getInteger("plaidschema.client.schedules", 100_000);

  private static final int KILLS = 2;
  private static final int FAULTY_RUNS = 3;

  private static final ApiOperation<JsonValue, JsonValue> SYNC =
      ApiOperation.of("POST /transactions/sync", Repeat.ALWAYS, ErrorFormat.UNTYPED)
          .takes(JsonValue.CODEC)
          .returns(JsonValue.CODEC);

  private static final Paging<JsonValue, JsonValue> PAGING =
      Paging.<JsonValue, JsonValue>byCursor(
              "cursor",
              page -> Ledger.required(page, "next_cursor").asString().orElseThrow(),
              page -> Ledger.required(page, "has_more").asBoolean().orElseThrow(),
              page -> array(page, "added"))
          .restartingOn(Ledger.MUTATION);

  private static List<JsonValue> array(JsonValue page, String name) {
    return Ledger.required(page, name).asArray().map(JsonArray::elements).orElseThrow();
  }

  /** The end of a process, at once and whatever it is doing. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;

    Killed() {
      super("killed", null, false, false);
    }
  }

  /** Counts the steps of a process, and kills it at one of them. */
  private static final class Executioner {
    private final SplittableRandom random;
    private int left;

    Executioner(SplittableRandom random) {
      this.random = random;
    }

    void waitFor(boolean kills) {
      left = kills ? random.nextInt(1, 15) : Integer.MAX_VALUE;
    }

    void step() {
      if (--left == 0) {
        throw new Killed();
      }
    }
  }

  /** What a process has on its disk; a commit happens as a whole or not at all. */
  private static final class Disk implements SyncStore<JsonValue> {
    private final Executioner executioner;
    private Map<String, Integer> amounts = new TreeMap<>();
    private @Nullable String cursor;

    Disk(Executioner executioner) {
      this.executioner = executioner;
    }

    @Override
    public @Nullable String loadCursor() {
      executioner.step();
      return cursor;
    }

    @Override
    public void commit(List<JsonValue> pages, String newCursor) {
      executioner.step();
      Map<String, Integer> changed = new TreeMap<>(amounts);
      for (JsonValue page : pages) {
        array(page, "added").forEach(each -> expect(changed.put(id(each), amount(each)), false));
        array(page, "modified").forEach(each -> expect(changed.put(id(each), amount(each)), true));
        array(page, "removed").forEach(each -> expect(changed.remove(id(each)), true));
      }
      amounts = changed;
      cursor = newCursor;
      executioner.step();
    }

    private static String id(JsonValue change) {
      return Ledger.required(change, "id").asString().orElseThrow();
    }

    private static int amount(JsonValue change) {
      return Ledger.required(change, "amount").asNumber().map(JsonNumber::intValue).orElseThrow();
    }

    private static void expect(@Nullable Integer before, boolean known) {
      if ((before != null) != known) {
        throw new AssertionError(known ? "a change was lost" : "a change came twice");
      }
    }
  }

  @Test
  void everySyncEndsWithTheServicesTransactionsWhereverItIsKilled() {
    Map<String, Integer> seen = new HashMap<>();
    Simulation.run(0, SCHEDULES, simulation -> run(simulation, seen));

    for (String what : List.of("committed", "killed", "failed", "restarted")) {
      if (!seen.containsKey(what)) {
        throw new AssertionError("no schedule was " + what);
      }
    }
  }

  private static void run(Simulation simulation, Map<String, Integer> seen) {
    SplittableRandom random = simulation.random();
    Ledger ledger = new Ledger(random.split());
    Executioner executioner = new Executioner(random.split());
    Disk disk = new Disk(executioner);
    boolean[] quiet = {false};
    simulation.withClockJumps(0.05).service().withFaults(faults(random.split(), quiet));
    simulation
        .service()
        .on(SYNC)
        .respondTo(
            request -> {
              executioner.step();
              if (!quiet[0] && random.nextInt(4) == 0) {
                ledger.change();
              }
              StubResponse response = ledger.sync(request);
              executioner.step();
              if (response.status() == 400) {
                seen.merge("restarted", 1, Integer::sum);
              }
              return response;
            });
    for (int i = random.nextInt(10); i > 0; i--) {
      ledger.change();
    }
    for (int i = 0; i < FAULTY_RUNS; i++) {
      executioner.waitFor(i < KILLS);
      seen.merge(process(simulation, disk), 1, Integer::sum);
    }
    quiet[0] = true;
    simulation.time().run();
    process(simulation, disk);
    if (!disk.amounts.equals(ledger.amounts())) {
      throw new AssertionError("ended with " + disk.amounts + ", not " + ledger.amounts());
    }
  }

  /** One in three requests meets a fault, until all is quiet. */
  private static FaultPlan faults(SplittableRandom random, boolean[] quiet) {
    FaultPlan plan = FaultPlan.seeded(random, 0.25);
    return operation ->
        quiet[0]
            ? Fault.none()
            : random.nextInt(12) == 0 ? new Fault.Drift(random.nextLong()) : plan.next(operation);
  }

  /** A process that synchronizes once: what became of it. */
  private static String process(Simulation simulation, Disk disk) {
    try {
      simulation.client().build().call(SYNC, JsonValue.object(Map.of())).sync(PAGING, disk);
      return "committed";
    } catch (Killed e) {
      return "killed";
    } catch (ApiException | IllegalStateException | java.util.NoSuchElementException e) {
      return "failed";
    }
  }
}
