package io.github.plaidschema.openapi.read;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.openapi.document.ValueKind;
import io.github.plaidschema.openapi.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.Optional;

/** What the formats of OpenAPI say of strings and numbers. */
final class ValueKinds {
  private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);

  private ValueKinds() {}

  static ValueKind ofText(YamlNode.Mapping schema) {
    String format = schema.text("format").orElse("");
    return format.equals("password")
        ? ValueKind.PASSWORD
        : ScalarType.ofFormat(format).map(ValueKind::of).orElse(ValueKind.TEXT);
  }

  static ValueKind ofNumber(YamlNode.Mapping schema) {
    return switch (schema.text("format").orElse("")) {
      case "decimal", "decimal128", "currency", "money" -> ValueKind.DECIMAL;
      case "int32", "int64", "uint64" -> ofInteger(schema);
      default -> ValueKind.NUMBER;
    };
  }

  /** 32 bits where the document says that they are enough, else 64, or more where it says so. */
  static ValueKind ofInteger(YamlNode.Mapping schema) {
    Optional<BigDecimal> maximum = bound(schema, "maximum");
    Optional<BigDecimal> minimum = bound(schema, "minimum");
    String format = schema.text("format").orElse("");
    boolean isLarge =
        format.equals("uint64")
            || maximum.filter(max -> max.compareTo(LONG_MAX) > 0).isPresent()
            || minimum.filter(min -> min.compareTo(LONG_MIN) < 0).isPresent();
    if (isLarge) {
      return ValueKind.BIG_INTEGER;
    }
    if (!format.isEmpty()) {
      return format.equals("int32") ? ValueKind.INTEGER_32 : ValueKind.INTEGER_64;
    }
    boolean isBounded =
        maximum.filter(max -> max.compareTo(INT_MAX) <= 0).isPresent()
            && minimum.filter(min -> min.compareTo(INT_MIN) < 0).isEmpty();
    return isBounded ? ValueKind.INTEGER_32 : ValueKind.INTEGER_64;
  }

  private static Optional<BigDecimal> bound(YamlNode.Mapping schema, String keyword) {
    try {
      return schema.text(keyword).map(BigDecimal::new);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
