package io.github.plaidschema.http;

import io.github.plaidschema.PlaidSchema;
import java.math.BigDecimal;

/** What a service is asked for. */
@PlaidSchema
interface Payment {
  BigDecimal amount();
}
