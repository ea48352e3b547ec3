package io.github.plaidschema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the codec that reads and writes a field of a type of your own, or the elements of a field
 * that is a list, a set or a map of them.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface JsonWith {

  /**
   * A class that extends {@code io.github.plaidschema.json.JsonCodec<T>} for the type {@code T} of
   * the field, and that has a constructor without parameters.
   */
  Class<?> value();
}
