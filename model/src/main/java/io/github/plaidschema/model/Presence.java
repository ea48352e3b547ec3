package io.github.plaidschema.model;

/** What it means for a field to have no value. */
public enum Presence {
  /** {@code T x()}: a value is expected; accessing a missing one fails. */
  REQUIRED,
  /** {@code @Nullable T x()}: the property is expected, its value may be null. */
  NULLABLE,
  /** {@code Optional<T> x()}: the property may be absent. */
  OPTIONAL,
  /** A marked default method: where there is no value, it is what the method returns. */
  DEFAULTED;

  /** Whether the property is expected, with a value or with null. */
  public boolean isPropertyExpected() {
    return this == REQUIRED || this == NULLABLE;
  }
}
