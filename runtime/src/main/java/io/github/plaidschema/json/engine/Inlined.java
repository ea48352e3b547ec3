package io.github.plaidschema.json.engine;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks a method of an inner loop that HotSpot has to inline, which it does up to 325 bytes of
 * code. The opposite of {@link NotInlined}.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Inlined {}
