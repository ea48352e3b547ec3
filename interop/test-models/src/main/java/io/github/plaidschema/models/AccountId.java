package io.github.plaidschema.models;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.WholeValue;

/** A string with a type of its own. */
@PlaidSchema
public interface AccountId {

  /** The string. */
  @WholeValue
  String value();
}
