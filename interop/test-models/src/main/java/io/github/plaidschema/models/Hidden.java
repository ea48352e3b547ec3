package io.github.plaidschema.models;

import io.github.plaidschema.PlaidSchema;

/** A schema that only this package sees. */
@PlaidSchema
interface Hidden {

  /** Some text. */
  String text();
}
