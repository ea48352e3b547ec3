package io.github.plaidschema.testing.promise;

/** The check of a promise. */
@FunctionalInterface
public interface PromiseCheck {

  /** Notes in the examination what is not as promised. */
  void check(Examination examination);
}
