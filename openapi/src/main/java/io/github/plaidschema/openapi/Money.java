package io.github.plaidschema.openapi;

/** Which numbers are {@code BigDecimal} rather than {@code double}. */
public enum Money {
  /** Those that are named like amounts of money. */
  NAMED,
  /** All that are no integers. */
  ALL,
  /** None but those whose format says so. */
  NONE
}
