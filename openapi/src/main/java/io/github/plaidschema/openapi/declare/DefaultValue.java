package io.github.plaidschema.openapi.declare;

import java.math.BigDecimal;

/** The value of a field that the document has none for. */
public sealed interface DefaultValue {

  record Flag(boolean value) implements DefaultValue {}

  record Whole(long value) implements DefaultValue {}

  /** Of a {@code double} or a {@code BigDecimal}. */
  record Decimal(BigDecimal value) implements DefaultValue {}

  record Text(String value) implements DefaultValue {}

  /** The text of a constant of an open enum. */
  record Constant(String text) implements DefaultValue {}
}
