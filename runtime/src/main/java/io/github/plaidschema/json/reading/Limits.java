package io.github.plaidschema.json.reading;

/**
 * What a document may have at most.
 *
 * @param maxDepth how many objects and arrays may be open at once
 * @param maxNumberLength how many characters a number may have
 * @param maxExponent how large an exponent may be, whatever its sign
 */
public record Limits(int maxDepth, int maxNumberLength, int maxExponent) {}
