package io.github.plaidschema.compatibility.describe;

/**
 * What it means for a field to have no value.
 *
 * @since 0.1.0
 */
public enum Presence {
  /** {@code T x()}: touching a missing value fails. */
  REQUIRED,
  /** {@code @Nullable T x()}: the property is there, and may be null. */
  NULLABLE,
  /** {@code Optional<T> x()}: the property may be absent. */
  OPTIONAL,
  /** A default method that is marked: where there is no value, it is what the method returns. */
  DEFAULTED
}
