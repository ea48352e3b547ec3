package io.github.plaidschema.openapi;

/**
 * Which numbers are {@code BigDecimal} rather than {@code double}.
 *
 * @since 0.1.0
 */
public enum Money {
  /** Those that are named like amounts of money. */
  NAMED,
  /** All that are not integers. */
  ALL,
  /** None but those whose format says so. */
  NONE
}
