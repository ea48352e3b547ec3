package io.github.plaidschema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the only accessor of a {@link PlaidSchema} interface whose JSON is the value of this
 * accessor itself, and no object with a property: a name for a string, a number or an array, so
 * that it can be a variant of a {@link PlaidUnion}, or a type of its own.
 *
 * <pre>{@code
 * @PlaidSchema
 * interface AccountId {
 *   @WholeValue
 *   String value();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface WholeValue {}
