package io.github.plaidschema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code default} method as a field with a default value: where the value is absent or
 * null, it is what the method returns. The method is called once, when the object is made, and may
 * call accessors that are declared before it. A {@code default} method without this annotation is a
 * derived accessor and no field.
 *
 * <p>A default is not written: the property is, if it was read or the builder was given a value.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface DefaultValue {

  /**
   * Whether the property is written even where it was neither read nor set: for a constant that
   * every document is to have. A null that was read is still written as null.
   */
  boolean alwaysWritten() default false;
}
