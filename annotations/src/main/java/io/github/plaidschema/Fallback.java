package io.github.plaidschema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the enum constant that stands for every text which no constant of the enum names. Without
 * one, such a text is rejected. A set of texts that grows is better served by {@code OpenEnum<E>},
 * which keeps the text.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Fallback {}
