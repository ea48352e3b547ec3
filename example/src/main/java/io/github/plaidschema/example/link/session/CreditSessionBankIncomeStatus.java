package io.github.plaidschema.example.link.session;

import io.github.plaidschema.JsonName;

/** What came of the verification of income from a bank account. */
public enum CreditSessionBankIncomeStatus {
  @JsonName("APPROVED")
  APPROVED,

  @JsonName("NO_DEPOSITS_FOUND")
  NO_DEPOSITS_FOUND,

  @JsonName("USER_REPORTED_NO_INCOME")
  USER_REPORTED_NO_INCOME,

  @JsonName("STARTED")
  STARTED,

  @JsonName("INTERNAL_ERROR")
  INTERNAL_ERROR
}
