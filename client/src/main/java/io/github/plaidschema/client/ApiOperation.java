package io.github.plaidschema.client;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.json.JsonCodec;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One operation of an API: what is sent, where, what comes back, and whether it may be repeated.
 * Immutable, shared by threads.
 *
 * <pre>{@code
 * static final ApiOperation<LinkTokenGetRequest, LinkTokenGetResponse> GET =
 *     ApiOperation.of("POST /link/token/get", Repeat.ALWAYS, ErrorFormat.of(PlaidErrorJson.CODEC))
 *         .takes(LinkTokenGetRequestJson.CODEC)
 *         .returns(LinkTokenGetResponseJson.CODEC);
 * }</pre>
 *
 * @param <Q> the type of the request's body, {@code Void} for none
 * @param <A> the type of the response's body, {@code Void} if it is ignored
 * @since 0.1.0
 */
public final class ApiOperation<Q, A> {

  private static final Pattern METHOD_AND_PATH = Pattern.compile("([A-Z]+) (/\\S*)");
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH");
  private static final String KEY_PROPERTY = "idempotency_key";
  private static final String HEADER = "header:";

  private final String name;
  private final String method;
  private final PathTemplate path;
  private final Repeat repeat;
  private final String key;
  private final ErrorFormat errors;
  private final @Nullable JsonCodec<Q> request;
  private final ResponseBody<A> response;

  private ApiOperation(
      String name,
      String method,
      PathTemplate path,
      Repeat repeat,
      String key,
      ErrorFormat errors,
      @Nullable JsonCodec<Q> request,
      ResponseBody<A> response) {
    this.name = name;
    this.method = method;
    this.path = path;
    this.repeat = repeat;
    this.key = key;
    this.errors = errors;
    this.request = request;
    this.response = response;
  }

  /**
   * An operation without a body, whose response's body is ignored.
   *
   * @param methodAndPath as in {@link io.github.plaidschema.api.Operation#value}
   * @param repeat {@link Repeat#BY_METHOD} becomes what it stands for
   * @throws IllegalArgumentException if there is no method and path, or if a {@code GET} must never
   *     be repeated, which no HTTP client or proxy promises
   */
  public static ApiOperation<Void, Void> of(
      String methodAndPath, Repeat repeat, ErrorFormat errors) {
    Matcher matcher = METHOD_AND_PATH.matcher(methodAndPath);
    if (!matcher.matches() || !METHODS.contains(matcher.group(1))) {
      throw new IllegalArgumentException(
          "\"" + methodAndPath + "\" is not a method and a path, such as \"POST /path\"");
    }
    String method = matcher.group(1);
    boolean isRead = method.equals("GET") || method.equals("HEAD");
    if (isRead && repeat == Repeat.NEVER) {
      throw new IllegalArgumentException(
          methodAndPath + " cannot be kept from being repeated: use POST");
    }
    return new ApiOperation<>(
        methodAndPath,
        method,
        PathTemplate.of(matcher.group(2)),
        repeat == Repeat.BY_METHOD ? byMethod(method) : repeat,
        KEY_PROPERTY,
        errors,
        null,
        new ResponseBody.Ignored());
  }

  private static Repeat byMethod(String method) {
    return switch (method) {
      case "POST", "PATCH" -> Repeat.NEVER;
      default -> Repeat.ALWAYS;
    };
  }

  /** This operation with a JSON body. */
  public <T> ApiOperation<T, A> takes(JsonCodec<T> codec) {
    return new ApiOperation<>(name, method, path, repeat, key, errors, codec, response);
  }

  /** This operation with a response in JSON. */
  public <T> ApiOperation<Q, T> returns(JsonCodec<T> codec) {
    return returning(new ResponseBody.Json<>(codec));
  }

  /** This operation with a response whose body is a stream of bytes. */
  public ApiOperation<Q, BinaryResponse> returnsBinary() {
    return returning(new ResponseBody.Binary());
  }

  private <T> ApiOperation<Q, T> returning(ResponseBody<T> body) {
    return new ApiOperation<>(name, method, path, repeat, key, errors, request, body);
  }

  /**
   * This operation with its idempotency key elsewhere than in the property {@code idempotency_key}.
   *
   * @param place as in {@link io.github.plaidschema.api.Operation#key}
   */
  public ApiOperation<Q, A> key(String place) {
    if (place.startsWith(HEADER)) {
      HeaderRules.checkName(place.substring(HEADER.length()));
    }
    return new ApiOperation<>(name, method, path, repeat, place, errors, request, response);
  }

  /** The method and the path, such as {@code POST /link/token/get}. */
  public String name() {
    return name;
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** The path, with names in braces. */
  public String path() {
    return path.toString();
  }

  /** Whether the operation may be repeated; never {@link Repeat#BY_METHOD}. */
  public Repeat repeat() {
    return repeat;
  }

  /** Whether it has a body. */
  public boolean hasBody() {
    return request != null;
  }

  /** The codec of the request's body; empty if it has none. */
  public Optional<JsonCodec<Q>> requestCodec() {
    return Optional.ofNullable(request);
  }

  /** The codec of the response's body; empty if it is a stream or ignored. */
  public Optional<JsonCodec<A>> responseCodec() {
    return response instanceof ResponseBody.Json<A> json
        ? Optional.of(json.codec())
        : Optional.empty();
  }

  /**
   * Where the idempotency key is sent, as in {@link io.github.plaidschema.api.Operation#key}; empty
   * unless the operation is {@link Repeat#WITH_KEY}.
   */
  public Optional<String> keyPlace() {
    return repeat == Repeat.WITH_KEY ? Optional.of(key) : Optional.empty();
  }

  PathTemplate template() {
    return path;
  }

  ErrorFormat errors() {
    return errors;
  }

  @Nullable JsonCodec<Q> request() {
    return request;
  }

  ResponseBody<A> response() {
    return response;
  }

  /** The header of the idempotency key, or null if it stands in the body or there is none. */
  @Nullable String keyHeader() {
    return repeat == Repeat.WITH_KEY && key.startsWith(HEADER)
        ? key.substring(HEADER.length())
        : null;
  }

  /** The property of the idempotency key, or null if it stands in a header or there is none. */
  @Nullable String keyProperty() {
    return repeat == Repeat.WITH_KEY && !key.startsWith(HEADER) ? key : null;
  }

  @Override
  public String toString() {
    return name;
  }
}
