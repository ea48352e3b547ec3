package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.testing.describe.ScalarKind;
import io.github.plaidschema.testing.describe.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that nobody is to see, and what would show it.
 *
 * @param trace a text that is part of every text that shows the value
 */
record Secret(JsonValue value, String trace) {
  static final String TEXT = "s3cret-7f3a9c";
  private static final String DIGITS = "739184625";

  static Secret text() {
    return new Secret(JsonValue.of(TEXT), TEXT);
  }

  static Secret number() {
    return new Secret(JsonValue.JsonNumber.of(DIGITS), DIGITS);
  }

  /** A secret of a type; none of a type with few values, or of one that only its codec knows. */
  static Optional<Secret> of(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return of(scalar.kind());
    } else if (type instanceof ValueType.OpenEnum) {
      return Optional.of(text());
    } else if (type instanceof ValueType.ListOf list) {
      return of(list.element()).map(Secret::inArray);
    } else if (type instanceof ValueType.SetOf set) {
      return of(set.element()).map(Secret::inArray);
    } else if (type instanceof ValueType.MapOf map) {
      return of(map.value())
          .map(held -> new Secret(JsonValue.object(Map.of("k", held.value())), held.trace()));
    }
    return Optional.empty();
  }

  private Secret inArray() {
    return new Secret(JsonValue.array(List.of(value)), trace);
  }

  private static Optional<Secret> of(ScalarKind kind) {
    return switch (kind) {
      case BOOLEAN -> Optional.empty();
      case INT, LONG, BIG_INTEGER, BIG_DECIMAL -> Optional.of(number());
      case DOUBLE -> Optional.of(new Secret(JsonValue.of(739184.5), "739184.5"));
      case STRING, JSON_VALUE -> Optional.of(text());
      case LOCAL_DATE -> texted("2087-11-13", "2087-11-13");
      case LOCAL_TIME -> texted("23:47:53", "23:47:53");
      case LOCAL_DATE_TIME -> texted("2087-11-13T23:47:53", "2087-11-13");
      case OFFSET_DATE_TIME, INSTANT -> texted("2087-11-13T23:47:53Z", "2087-11-13");
      case UUID ->
          texted("73918462-5000-4000-8000-00000000000a", "73918462-5000-4000-8000-00000000000a");
      case URI -> texted("https://example.com/" + TEXT, TEXT);
    };
  }

  private static Optional<Secret> texted(String text, String trace) {
    return Optional.of(new Secret(JsonValue.of(text), trace));
  }

  boolean isShownBy(Object text) {
    return String.valueOf(text).contains(trace);
  }
}
