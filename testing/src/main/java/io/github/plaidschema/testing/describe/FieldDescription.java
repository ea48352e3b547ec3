package io.github.plaidschema.testing.describe;

/**
 * One property of a schema.
 *
 * @param accessor the method of the interface, such as {@code linkToken} or {@code getLinkToken}
 * @param property what the builder calls it, such as {@code linkToken}
 * @param jsonName what JSON calls it, such as {@code link_token}
 * @param type the type of its value, without {@code Optional}
 * @param isSensitive whether {@code toString} hides its value
 * @since 0.1.0
 */
public record FieldDescription(
    String accessor,
    String property,
    String jsonName,
    Presence presence,
    ValueType type,
    boolean isSensitive) {

  /** What it means for a field to have no value. */
  public enum Presence {
    /** {@code T x()}: a value is expected; touching a missing one fails. */
    REQUIRED,
    /** {@code @Nullable T x()}: the property is expected, its value may be null. */
    NULLABLE,
    /** {@code Optional<T> x()}: the property may be absent. */
    OPTIONAL,
    /** A marked default method: where there is no value, it is what the method returns. */
    DEFAULTED
  }
}
