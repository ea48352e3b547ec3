package io.github.plaidschema.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose abstract methods are the operations of an API. The annotation processor
 * generates {@code XClient}, which implements it over {@code plaid-schema-client}.
 *
 * <pre>{@code
 * @PlaidClient(error = PlaidError.class)
 * public interface LinkApi {
 *   @Operation("POST /link/token/create")
 *   LinkTokenCreateResponse tokenCreate(LinkTokenCreateRequest request);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PlaidClient {

  /**
   * The schema or union of the body of an error response; {@code void.class} if error bodies have
   * no type.
   */
  Class<?> error() default void.class;

  /** The JSON property of an error body that holds the error code. */
  String errorCode() default "error_code";

  /** The JSON property of response bodies that holds the id of the request. */
  String requestId() default "request_id";
}
