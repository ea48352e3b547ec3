package io.github.plaidschema.client;

import io.github.plaidschema.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies of a service's error responses are. Immutable.
 *
 * @since 0.1.0
 */
public final class ErrorFormat {

  /** Errors without a type, with the properties {@code error_code} and {@code request_id}. */
  public static final ErrorFormat UNTYPED = new ErrorFormat(null, "error_code", "request_id");

  private final @Nullable JsonCodec<?> codec;
  private final String errorCode;
  private final String requestId;

  private ErrorFormat(@Nullable JsonCodec<?> codec, String errorCode, String requestId) {
    this.codec = codec;
    this.errorCode = errorCode;
    this.requestId = requestId;
  }

  /** Errors of a type, with the properties {@code error_code} and {@code request_id}. */
  public static ErrorFormat of(JsonCodec<?> codec) {
    return new ErrorFormat(codec, UNTYPED.errorCode, UNTYPED.requestId);
  }

  /** This format with other names of the JSON properties for the error code and the request id. */
  public ErrorFormat withProperties(String errorCodeProperty, String requestIdProperty) {
    return new ErrorFormat(codec, errorCodeProperty, requestIdProperty);
  }

  @Nullable JsonCodec<?> codec() {
    return codec;
  }

  String errorCode() {
    return errorCode;
  }

  String requestId() {
    return requestId;
  }
}
