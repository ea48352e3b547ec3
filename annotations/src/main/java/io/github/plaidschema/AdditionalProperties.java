package io.github.plaidschema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the accessor that holds the properties which no other accessor names, in the order in which
 * they were read. Its type is {@code Map<String, JsonValue>}, and an interface has at most one.
 * Without it, unknown properties are validated and skipped.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AdditionalProperties {}
