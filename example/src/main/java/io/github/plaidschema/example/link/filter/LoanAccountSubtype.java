package io.github.plaidschema.example.link.filter;

import io.github.plaidschema.JsonName;

/** Subtypes of loan accounts. */
public enum LoanAccountSubtype {
  AUTO,
  BUSINESS,
  COMMERCIAL,
  CONSTRUCTION,
  CONSUMER,

  @JsonName("home equity")
  HOME_EQUITY,

  LOAN,
  MORTGAGE,
  OVERDRAFT,

  @JsonName("line of credit")
  LINE_OF_CREDIT,

  STUDENT,
  OTHER,
  ALL
}
