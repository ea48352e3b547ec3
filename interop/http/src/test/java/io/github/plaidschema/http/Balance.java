package io.github.plaidschema.http;

import io.github.plaidschema.PlaidSchema;
import java.math.BigDecimal;
import java.util.Optional;

/** What a service returns if all goes well. */
@PlaidSchema
interface Balance {
  BigDecimal current();

  Optional<String> holder();
}
