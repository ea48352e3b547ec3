package io.github.plaidschema.conformance.tiny;

/**
 * What a codec written by hand makes of an object.
 *
 * @param names how many properties there are
 * @param ones how many elements the arrays of the property "a" have
 */
public record Pair(int names, int ones) {}
