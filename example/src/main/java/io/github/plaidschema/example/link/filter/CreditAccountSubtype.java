package io.github.plaidschema.example.link.filter;

import io.github.plaidschema.JsonName;

/** Subtypes of credit accounts. */
public enum CreditAccountSubtype {
  @JsonName("credit card")
  CREDIT_CARD,

  PAYPAL,
  ALL
}
