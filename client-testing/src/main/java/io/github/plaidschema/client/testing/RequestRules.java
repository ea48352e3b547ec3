package io.github.plaidschema.client.testing;

import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import java.util.Optional;

/** What a request of an operation has to be. No message holds a value of a request. */
final class RequestRules {

  private static final String HEADER = "header:";

  private RequestRules() {}

  /** What is wrong with a request. */
  static Optional<String> violation(ApiOperation<?, ?> operation, StubRequest request) {
    Optional<? extends JsonCodec<?>> codec = operation.requestCodec();
    if (codec.isEmpty()) {
      return request.body().length == 0 ? key(operation, request) : Optional.of("it has a body");
    }
    if (!request.headers().first("Content-Type").orElse("").startsWith("application/json")) {
      return Optional.of("its Content-Type is not application/json");
    }
    try {
      Object unused = request.body(codec.get().strict());
    } catch (JsonException e) {
      return Optional.of("its body is rejected: " + e.getMessage());
    }
    return key(operation, request);
  }

  private static Optional<String> key(ApiOperation<?, ?> operation, StubRequest request) {
    boolean lacksKey =
        operation.keyPlace().isPresent()
            && key(operation.keyPlace().get(), request).filter(key -> !key.isEmpty()).isEmpty();
    return lacksKey ? Optional.of("it has no idempotency key") : Optional.empty();
  }

  /** The idempotency key at a place. */
  static Optional<String> key(String place, StubRequest request) {
    if (place.startsWith(HEADER)) {
      return request.headers().first(place.substring(HEADER.length()));
    }
    Optional<JsonValue> value = Optional.of(request.body(JsonValue.CODEC));
    for (String name : place.split("\\.", -1)) {
      value = value.flatMap(object -> object.get(name));
    }
    return value.flatMap(JsonValue::asString);
  }
}
