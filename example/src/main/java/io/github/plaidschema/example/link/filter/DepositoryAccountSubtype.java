package io.github.plaidschema.example.link.filter;

import io.github.plaidschema.JsonName;

/** Subtypes of depository accounts, where cash is kept. */
public enum DepositoryAccountSubtype {
  CHECKING,
  SAVINGS,
  HSA,
  CD,

  @JsonName("money market")
  MONEY_MARKET,

  PAYPAL,
  PREPAID,

  @JsonName("cash management")
  CASH_MANAGEMENT,

  EBT,

  @JsonName("limited purpose checking")
  LIMITED_PURPOSE_CHECKING,

  ALL
}
