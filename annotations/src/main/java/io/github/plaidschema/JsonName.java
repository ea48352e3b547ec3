package io.github.plaidschema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name in JSON of a field, or the text in JSON of an enum constant, where it is not the
 * snake_case form of its name in Java. Where one case gives all names of a type or of a package,
 * {@link JsonNaming} says so once; this annotation wins over it.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface JsonName {

  /** The exact name, compared byte for byte; never empty. */
  String value();
}
