package io.github.plaidschema.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter that is a query parameter of a {@link PlaidClient} operation. A {@code List}
 * repeats the parameter; null and an empty {@code Optional} omit it.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Query {

  /** The name of the query parameter. */
  String value();
}
