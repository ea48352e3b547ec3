package io.github.plaidschema.compatibility.compare;

import io.github.plaidschema.compatibility.describe.Enumeration;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.compatibility.describe.Version;

/**
 * What the values of a type are in JSON.
 *
 * @param name of the enum of an open enum; else of the type itself
 */
record WireForm(Kind kind, String name) {

  /** The kinds that matter for what one reads of the other. */
  enum Kind {
    BOOLEAN,
    INT,
    LONG,
    DOUBLE,
    BIG_INTEGER,
    BIG_DECIMAL,
    STRING,
    LOCAL_DATE,
    LOCAL_TIME,
    LOCAL_DATE_TIME,
    OFFSET_DATE_TIME,
    INSTANT,
    UUID,
    URI,
    CLOSED_ENUM,
    OPEN_ENUM,
    LIST,
    SET,
    MAP,
    SCHEMA,
    ANY,
    /** Unions, and what other jars declare. */
    OTHER
  }

  static WireForm of(JavaType type, Version version) {
    String name = type.boxed().name();
    return switch (name) {
      case "java.lang.Boolean" -> new WireForm(Kind.BOOLEAN, name);
      case "java.lang.Integer" -> new WireForm(Kind.INT, name);
      case "java.lang.Long" -> new WireForm(Kind.LONG, name);
      case "java.lang.Double" -> new WireForm(Kind.DOUBLE, name);
      case "java.math.BigInteger" -> new WireForm(Kind.BIG_INTEGER, name);
      case "java.math.BigDecimal" -> new WireForm(Kind.BIG_DECIMAL, name);
      case "java.lang.String" -> new WireForm(Kind.STRING, name);
      case "java.time.LocalDate" -> new WireForm(Kind.LOCAL_DATE, name);
      case "java.time.LocalTime" -> new WireForm(Kind.LOCAL_TIME, name);
      case "java.time.LocalDateTime" -> new WireForm(Kind.LOCAL_DATE_TIME, name);
      case "java.time.OffsetDateTime" -> new WireForm(Kind.OFFSET_DATE_TIME, name);
      case "java.time.Instant" -> new WireForm(Kind.INSTANT, name);
      case "java.util.UUID" -> new WireForm(Kind.UUID, name);
      case "java.net.URI" -> new WireForm(Kind.URI, name);
      case "java.util.List" -> new WireForm(Kind.LIST, name);
      case "java.util.Set" -> new WireForm(Kind.SET, name);
      case "java.util.Map" -> new WireForm(Kind.MAP, name);
      case "io.github.plaidschema.json.JsonValue" -> new WireForm(Kind.ANY, name);
      case "io.github.plaidschema.json.OpenEnum" ->
          new WireForm(Kind.OPEN_ENUM, type.arguments().get(0).name());
      default -> declared(name, version);
    };
  }

  private static WireForm declared(String name, Version version) {
    if (version.find(Enumeration.class, name).isPresent()) {
      return new WireForm(Kind.CLOSED_ENUM, name);
    }
    boolean isObject =
        version.find(Schema.class, name).filter(schema -> !schema.isWholeValue()).isPresent();
    return new WireForm(isObject ? Kind.SCHEMA : Kind.OTHER, name);
  }

  boolean isNumber() {
    return kind.compareTo(Kind.INT) >= 0 && kind.compareTo(Kind.BIG_DECIMAL) <= 0;
  }

  boolean isText() {
    return kind.compareTo(Kind.STRING) >= 0 && kind.compareTo(Kind.OPEN_ENUM) <= 0;
  }

  boolean isArray() {
    return kind == Kind.LIST || kind == Kind.SET;
  }
}
