package io.github.plaidschema.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which request a method of a {@link PlaidClient} interface sends.
 *
 * <p>The return type chooses the form: {@code T} blocks, {@code CompletableFuture<T>} does not,
 * {@code ApiResponse<T>} adds status, headers and request id, {@code BinaryResponse} streams the
 * body, {@code void} ignores it. A method has at most one parameter without an annotation, the
 * body; {@link Path}, {@link Query} and {@link Header} parameters; and {@code RequestOptions} as
 * its last parameter, if it has one.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Operation {

  /**
   * The HTTP method and the path, such as {@code POST /link/token/create} or {@code GET
   * /fdx/consents/{consentId}}. The path begins with a slash; each name in braces belongs to a
   * {@link Path} parameter.
   */
  String value();

  /** Whether the client may send the request again after a failure. */
  Repeat repeat() default Repeat.BY_METHOD;

  /**
   * Where the idempotency key of {@link Repeat#WITH_KEY} is sent: a property of the JSON body, or,
   * if it begins with {@code header:}, a header.
   */
  String key() default "idempotency_key";
}
