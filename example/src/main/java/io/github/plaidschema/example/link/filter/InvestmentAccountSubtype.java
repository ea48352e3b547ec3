package io.github.plaidschema.example.link.filter;

import io.github.plaidschema.JsonName;

/** Subtypes of investment accounts. */
public enum InvestmentAccountSubtype {
  @JsonName("529")
  PLAN_529,

  @JsonName("401a")
  PLAN_401A,

  @JsonName("401k")
  PLAN_401K,

  @JsonName("403B")
  PLAN_403B,

  @JsonName("457b")
  PLAN_457B,

  BROKERAGE,

  @JsonName("cash isa")
  CASH_ISA,

  @JsonName("crypto exchange")
  CRYPTO_EXCHANGE,

  @JsonName("education savings account")
  EDUCATION_SAVINGS_ACCOUNT,

  FHSA,

  @JsonName("fixed annuity")
  FIXED_ANNUITY,

  GIC,

  @JsonName("health reimbursement arrangement")
  HEALTH_REIMBURSEMENT_ARRANGEMENT,

  HSA,
  IRA,
  ISA,
  KEOGH,
  LIF,

  @JsonName("life insurance")
  LIFE_INSURANCE,

  @JsonName("line of credit")
  LINE_OF_CREDIT,

  LIRA,
  LRIF,
  LRSP,

  @JsonName("mutual fund")
  MUTUAL_FUND,

  @JsonName("non-custodial wallet")
  NON_CUSTODIAL_WALLET,

  @JsonName("non-taxable brokerage account")
  NON_TAXABLE_BROKERAGE_ACCOUNT,

  OTHER,

  @JsonName("other annuity")
  OTHER_ANNUITY,

  @JsonName("other insurance")
  OTHER_INSURANCE,

  PENSION,
  PRIF,

  @JsonName("profit sharing plan")
  PROFIT_SHARING_PLAN,

  QSHR,
  RDSP,
  RESP,
  RETIREMENT,
  RLIF,
  ROTH,

  @JsonName("roth 401k")
  ROTH_401K,

  @JsonName("roth 403B")
  ROTH_403B,

  @JsonName("roth 457b")
  ROTH_457B,

  @JsonName("roth pension")
  ROTH_PENSION,

  @JsonName("roth profit sharing plan")
  ROTH_PROFIT_SHARING_PLAN,

  @JsonName("roth thrift savings plan")
  ROTH_THRIFT_SAVINGS_PLAN,

  RRIF,
  RRSP,
  SARSEP,

  @JsonName("sep ira")
  SEP_IRA,

  @JsonName("simple ira")
  SIMPLE_IRA,

  SIPP,

  @JsonName("stock plan")
  STOCK_PLAN,

  @JsonName("thrift savings plan")
  THRIFT_SAVINGS_PLAN,

  TFSA,
  TRUST,
  UGMA,
  UTMA,

  @JsonName("variable annuity")
  VARIABLE_ANNUITY,

  ALL
}
