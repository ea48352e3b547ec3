package io.github.plaidschema.testing;

import java.util.List;

/**
 * A way to break a promise of a type that is written by hand.
 *
 * @param promise that is broken
 * @param file in which it is
 * @param right what stands there, once
 * @param wrong what is to stand there
 * @param told what the failure has to say
 */
record Fault(Promise promise, String file, String right, String wrong, List<String> told) {

  Fault(Promise promise, String file, String right, String wrong, String... told) {
    this(promise, file, right, wrong, List.of(told));
  }

  @Override
  public String toString() {
    return promise + " by " + wrong.strip();
  }
}
