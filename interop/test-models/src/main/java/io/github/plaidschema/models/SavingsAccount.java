package io.github.plaidschema.models;

import io.github.plaidschema.PlaidSchema;
import java.math.BigDecimal;

/** A schema that extends a schema. */
@PlaidSchema
public interface SavingsAccount extends Account {

  /** A share of one. */
  BigDecimal interestRate();
}
