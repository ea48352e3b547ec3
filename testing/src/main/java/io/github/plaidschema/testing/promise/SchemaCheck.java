package io.github.plaidschema.testing.promise;

import io.github.plaidschema.testing.describe.SchemaDescription;

/** The check of a promise that schemas make, and unions do not. */
interface SchemaCheck extends PromiseCheck {

  @Override
  default void check(Examination examination) {
    if (examination.type() instanceof SchemaDescription schema) {
      check(examination, new SchemaUnderTest(examination.types().subject(schema)));
    }
  }

  void check(Examination examination, SchemaUnderTest schema);
}
