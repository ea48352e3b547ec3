package io.github.plaidschema.benchmarks.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property that is null in some documents. An annotation of the component alone: one of the
 * type would end up in the code that dsl-json generates, which then does not compile.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface OrNull {}
