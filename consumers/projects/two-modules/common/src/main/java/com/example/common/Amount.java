package com.example.common;

import io.github.plaidschema.PlaidSchema;
import java.math.BigDecimal;

/** Some money. */
@PlaidSchema
public interface Amount {
  BigDecimal value();

  String currency();
}
