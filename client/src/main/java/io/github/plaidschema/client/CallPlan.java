package io.github.plaidschema.client;

import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a call sends, on each of its attempts alike; only the credentials come with the attempt.
 *
 * @param operation what is called
 * @param uri the whole address
 * @param headers all of them but the credentials
 * @param body JSON, or null
 * @param request what the body was written from
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record CallPlan<A>(
    ApiOperation<?, A> operation,
    URI uri,
    Headers headers,
    byte @Nullable [] body,
    @Nullable Object request) {

  /**
   * Prepares a call.
   *
   * @throws IllegalArgumentException if a parameter or an idempotency key cannot be sent, or JSON
   *     cannot say the body
   */
  static <Q, A> CallPlan<A> of(
      ClientSettings settings,
      ApiOperation<Q, A> operation,
      @Nullable Q request,
      CallParameters parameters,
      RequestOptions options) {
    String key = parameters.hasKey(operation) ? null : key(settings, operation, options);
    return new CallPlan<>(
        operation,
        uri(settings.baseUrl(), operation, parameters),
        headers(settings, operation, parameters, options, key),
        body(operation, request, parameters, key),
        request);
  }

  private static URI uri(BaseUrl baseUrl, ApiOperation<?, ?> operation, CallParameters parameters) {
    String path = operation.template().expand(parameters.path());
    if (!parameters.query().isEmpty()) {
      return baseUrl.resolve(target(path, parameters));
    }
    return parameters.path().isEmpty() ? baseUrl.resolveOften(path) : baseUrl.resolve(path);
  }

  private static String target(String path, CallParameters parameters) {
    StringBuilder target = new StringBuilder(path);
    char before = '?';
    for (Map.Entry<String, List<String>> parameter : parameters.query().entrySet()) {
      String what = "the query parameter " + parameter.getKey();
      for (String value : parameter.getValue()) {
        target
            .append(before)
            .append(ParameterText.escaped(what, parameter.getKey()))
            .append('=')
            .append(ParameterText.escaped(what, value));
        before = '&';
      }
    }
    return target.toString();
  }

  private static @Nullable String key(
      ClientSettings settings, ApiOperation<?, ?> operation, RequestOptions options) {
    if (operation.keyHeader() == null && operation.keyProperty() == null) {
      return null;
    }
    String given = options.idempotencyKey();
    if (given != null) {
      return given;
    }
    String made = settings.idempotencyKeys().get();
    HeaderRules.check("Idempotency-Key", made);
    return made;
  }

  private static Headers headers(
      ClientSettings settings,
      ApiOperation<?, ?> operation,
      CallParameters parameters,
      RequestOptions options,
      @Nullable String key) {
    Headers headers =
        settings.headers().of(operation).with(parameters.headers()).with(options.headers());
    String keyHeader = operation.keyHeader();
    return keyHeader != null && key != null
        ? headers.with(Headers.builder().add(keyHeader, key).build())
        : headers;
  }

  private static <Q> byte @Nullable [] body(
      ApiOperation<Q, ?> operation,
      @Nullable Q request,
      CallParameters parameters,
      @Nullable String key) {
    JsonCodec<Q> codec = operation.request();
    if (codec == null) {
      return null;
    }
    if (request == null) {
      throw new IllegalArgumentException(operation.name() + " needs a request");
    }
    byte[] written = codec.writeBytes(request);
    String property = operation.keyProperty();
    if (property == null && parameters.properties().isEmpty()) {
      return written;
    }
    JsonValue document = JsonValue.CODEC.read(written);
    for (CallParameters.Property edit : parameters.properties()) {
      document = JsonEdit.with(document, edit.path(), edit.value());
    }
    boolean lacksKey =
        property != null
            && JsonEdit.get(document, property)
                .flatMap(JsonValue::asString)
                .filter(given -> !given.isEmpty())
                .isEmpty();
    if (property != null && key != null && lacksKey) {
      document = JsonEdit.with(document, property, JsonValue.of(key));
    }
    return JsonValue.CODEC.writeBytes(document);
  }
}
