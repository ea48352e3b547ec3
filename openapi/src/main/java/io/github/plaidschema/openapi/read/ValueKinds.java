package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.document.ValueKind;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the formats of OpenAPI say of texts and numbers. */
final class ValueKinds {
  private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);

  private ValueKinds() {}

  static ValueKind ofText(@Nullable String format) {
    return switch (format == null ? "" : format) {
      case "date" -> ValueKind.DATE;
      case "date-time" -> ValueKind.DATE_TIME;
      case "uuid" -> ValueKind.UUID;
      case "uri" -> ValueKind.URI;
      case "password" -> ValueKind.PASSWORD;
      default -> ValueKind.TEXT;
    };
  }

  static ValueKind ofNumber(@Nullable String format) {
    return switch (format == null ? "" : format) {
      case "decimal", "decimal128", "currency", "money" -> ValueKind.DECIMAL;
      default -> ValueKind.NUMBER;
    };
  }

  /** 32 bits where the document says that they are enough, else 64. */
  static ValueKind ofInteger(Schema<?> schema) {
    if (schema.getFormat() != null) {
      return schema.getFormat().equals("int32") ? ValueKind.INTEGER_32 : ValueKind.INTEGER_64;
    }
    boolean isBounded =
        schema.getMaximum() != null
            && schema.getMaximum().compareTo(INT_MAX) <= 0
            && (schema.getMinimum() == null || schema.getMinimum().compareTo(INT_MIN) >= 0);
    return isBounded ? ValueKind.INTEGER_32 : ValueKind.INTEGER_64;
  }
}
