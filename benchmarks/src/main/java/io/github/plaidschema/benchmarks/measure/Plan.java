package io.github.plaidschema.benchmarks.measure;

import io.github.plaidschema.benchmarks.contender.Contender;
import io.github.plaidschema.benchmarks.corpus.Family;
import io.github.plaidschema.benchmarks.corpus.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is measured, and for how long.
 *
 * @param others the contenders beside Plaid Schema
 * @param forms the forms that are read
 * @param pairs how often each contender is measured beside Plaid Schema
 * @param iterationMillis the length of an iteration: four warm a cell up, {@code iterations} count
 * @param checked how many documents of each family and form are checked at most
 * @param coldStarts how many fresh JVMs of each kind are timed
 */
public record Plan(
    String name,
    List<Contender> others,
    Set<Family> families,
    Set<Operation> operations,
    Set<Form> forms,
    int pairs,
    int iterationMillis,
    int iterations,
    int checked,
    int coldStarts) {

  /**
   * Everything: half an hour with four contenders. Many short pairs say more than few long ones on
   * a machine whose speed changes by the minute.
   */
  public static final Plan FULL =
      new Plan(
          "full",
          EnumSet.complementOf(EnumSet.of(Contender.PLAID_SCHEMA)).stream().toList(),
          EnumSet.allOf(Family.class),
          EnumSet.allOf(Operation.class),
          EnumSet.allOf(Form.class),
          7,
          80,
          2,
          Integer.MAX_VALUE,
          15);

  /** The fastest, the most used and the official SDK, in less than five minutes. */
  public static final Plan QUICK =
      new Plan(
          "quick",
          List.of(
              Contender.FASTJSON2, Contender.FORY_JSON, Contender.JACKSON_3, Contender.PLAID_JAVA),
          EnumSet.of(
              Family.PUBLIC_TOKEN_EXCHANGE,
              Family.LINK_TOKEN_GET,
              Family.TRANSACTIONS_GET,
              Family.TRANSACTIONS_GET_SANDBOX,
              Family.INVESTMENTS_HOLDINGS_GET),
          EnumSet.of(Operation.READ, Operation.WRITE),
          EnumSet.of(Form.ALPHABETICAL, Form.SHUFFLED),
          3,
          170,
          2,
          200,
          5);

  /** A breath per cell: shows that everything runs, and measures nothing. */
  public static final Plan SMOKE =
      new Plan("smoke", FULL.others, FULL.families, FULL.operations, FULL.forms, 1, 10, 1, 10, 1);

  /** This plan with other contenders. */
  public Plan withOthers(List<Contender> contenders) {
    return new Plan(
        name,
        contenders,
        families,
        operations,
        forms,
        pairs,
        iterationMillis,
        iterations,
        checked,
        coldStarts);
  }
}
