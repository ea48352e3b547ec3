package io.github.plaidschema.openapi.read;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.openapi.document.ValueKind;
import io.github.plaidschema.openapi.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the formats of OpenAPI say of strings and numbers. */
final class ValueKinds {
  private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);

  /** Formats of integers that 64 bits with a sign may not hold. */
  private static final Set<String> LARGE =
      Set.of("uint", "uint64", "int128", "uint128", "bigint", "biginteger");

  private static final Set<String> INTEGERS =
      Set.of("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64");

  private ValueKinds() {}

  static ValueKind ofText(YamlNode.Mapping schema) {
    String format = schema.text("format").orElse("");
    return format.equals("password")
        ? ValueKind.PASSWORD
        : ScalarType.ofFormat(format).map(ValueKind::of).orElse(ValueKind.TEXT);
  }

  static ValueKind ofNumber(YamlNode.Mapping schema) {
    String format = schema.text("format").orElse("");
    if (LARGE.contains(format) || INTEGERS.contains(format)) {
      return ofInteger(schema);
    }
    return switch (format) {
      case "decimal", "decimal128", "currency", "money" -> ValueKind.DECIMAL;
      default -> ValueKind.NUMBER;
    };
  }

  /** The same, where the document lists the values. */
  static ValueKind ofIntegers(YamlNode.Mapping schema, List<YamlNode> values) {
    boolean areSmall =
        values.stream()
            .flatMap(value -> number(value).stream())
            .allMatch(value -> value.compareTo(LONG_MIN) >= 0 && value.compareTo(LONG_MAX) <= 0);
    return areSmall ? ofInteger(schema) : ValueKind.BIG_INTEGER;
  }

  /** 32 bits where the document says that they are enough, else 64, or more where it says so. */
  static ValueKind ofInteger(YamlNode.Mapping schema) {
    Optional<BigDecimal> maximum =
        bound(schema, "maximum")
            .or(() -> bound(schema, "exclusiveMaximum").map(max -> max.subtract(BigDecimal.ONE)));
    Optional<BigDecimal> minimum =
        bound(schema, "minimum")
            .or(() -> bound(schema, "exclusiveMinimum").map(min -> min.add(BigDecimal.ONE)));
    String format = schema.text("format").orElse("");
    boolean isLarge =
        LARGE.contains(format)
            || maximum.filter(max -> max.compareTo(LONG_MAX) > 0).isPresent()
            || minimum.filter(min -> min.compareTo(LONG_MIN) < 0).isPresent();
    if (isLarge) {
      return ValueKind.BIG_INTEGER;
    }
    boolean isBeyond =
        maximum.filter(max -> max.compareTo(INT_MAX) > 0).isPresent()
            || minimum.filter(min -> min.compareTo(INT_MIN) < 0).isPresent();
    boolean isSmall = format.equals("int32") || (format.isEmpty() && maximum.isPresent());
    return isSmall && !isBeyond ? ValueKind.INTEGER_32 : ValueKind.INTEGER_64;
  }

  private static Optional<BigDecimal> bound(YamlNode.Mapping schema, String keyword) {
    return schema.get(keyword).flatMap(ValueKinds::number);
  }

  private static Optional<BigDecimal> number(YamlNode node) {
    try {
      return node instanceof YamlNode.Scalar scalar
          ? Optional.of(new BigDecimal(scalar.text()))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
