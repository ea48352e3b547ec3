package io.github.plaidschema.json.engine;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks a method that HotSpot does not inline, because it has more than 325 bytes of code (the
 * default of {@code FreqInlineSize}).
 *
 * <p>A generated reader calls these methods for nearly every property. One body that stays in the
 * instruction cache is faster than one for each call, and the caller keeps its budget for the small
 * methods that gain from being inlined. Therefore such a method does in one piece what several
 * others do as well, and a test holds its size: one that becomes smaller must lose the mark, and a
 * benchmark must show that nothing is lost.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface NotInlined {}
