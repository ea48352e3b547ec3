package io.github.plaidschema.testing.describe;

import java.util.Arrays;
import java.util.Optional;

/**
 * A type that is one JSON string, number or literal, or any JSON at all.
 *
 * @since 0.1.0
 */
public enum ScalarKind {
  BOOLEAN("boolean", "java.lang.Boolean"),
  INT("int", "java.lang.Integer"),
  LONG("long", "java.lang.Long"),
  DOUBLE("double", "java.lang.Double"),
  STRING("java.lang.String"),
  BIG_DECIMAL("java.math.BigDecimal"),
  BIG_INTEGER("java.math.BigInteger"),
  LOCAL_DATE("java.time.LocalDate"),
  LOCAL_TIME("java.time.LocalTime"),
  LOCAL_DATE_TIME("java.time.LocalDateTime"),
  OFFSET_DATE_TIME("java.time.OffsetDateTime"),
  INSTANT("java.time.Instant"),
  UUID("java.util.UUID"),
  URI("java.net.URI"),
  JSON_VALUE("io.github.plaidschema.json.JsonValue");

  private final String javaName;
  private final String boxedName;

  ScalarKind(String javaName) {
    this(javaName, javaName);
  }

  ScalarKind(String javaName, String boxedName) {
    this.javaName = javaName;
    this.boxedName = boxedName;
  }

  /** The scalar of a type in Java, boxed or not, if it is one. */
  static Optional<ScalarKind> of(String javaName) {
    return Arrays.stream(values())
        .filter(kind -> kind.javaName.equals(javaName) || kind.boxedName.equals(javaName))
        .findFirst();
  }

  /** The type in Java without its package; a primitive where there is one. */
  @Override
  public String toString() {
    return javaName.substring(javaName.lastIndexOf('.') + 1);
  }
}
