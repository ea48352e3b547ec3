package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.testing.describe.ValueType;
import io.github.plaidschema.testing.generate.ScalarJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that nobody is to see, and what would show it.
 *
 * @param trace a text that is part of every text that shows the value
 */
record Secret(JsonValue value, String trace) {
  private static final ValueType.Visitor<Optional<Secret>> OF_TYPE = new OfType();

  static Secret text() {
    return of(ScalarType.STRING).orElseThrow();
  }

  static Secret number() {
    return of(ScalarType.LONG).orElseThrow();
  }

  /** A secret of a type; none of a type with few values, or of one that only its codec knows. */
  static Optional<Secret> of(ValueType type) {
    return type.accept(OF_TYPE);
  }

  private static final class OfType implements ValueType.Visitor<Optional<Secret>> {
    @Override
    public Optional<Secret> scalar(ValueType.Scalar scalar) {
      return of(scalar.type());
    }

    @Override
    public Optional<Secret> closedEnum(ValueType.ClosedEnum closed) {
      return Optional.empty();
    }

    @Override
    public Optional<Secret> openEnum(ValueType.OpenEnum open) {
      return Optional.of(text());
    }

    @Override
    public Optional<Secret> reference(ValueType.Reference reference) {
      return Optional.empty();
    }

    @Override
    public Optional<Secret> coded(ValueType.Coded coded) {
      return Optional.empty();
    }

    @Override
    public Optional<Secret> collection(ValueType.CollectionOf collection) {
      return of(collection.element()).map(Secret::inArray);
    }

    @Override
    public Optional<Secret> map(ValueType.MapOf map) {
      return of(map.value())
          .map(held -> new Secret(JsonValue.object(Map.of("k", held.value())), held.trace()));
    }
  }

  private Secret inArray() {
    return new Secret(JsonValue.array(List.of(value)), trace);
  }

  private static Optional<Secret> of(ScalarType type) {
    return type.secret()
        .map(secret -> new Secret(ScalarJson.of(type, secret.value()), secret.trace()));
  }

  boolean isShownBy(Object text) {
    return String.valueOf(text).contains(trace);
  }
}
