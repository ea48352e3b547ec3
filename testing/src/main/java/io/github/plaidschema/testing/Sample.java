package io.github.plaidschema.testing;

/**
 * A value and the document that it was read from.
 *
 * @param <T> the type
 */
public record Sample<T>(T value, String json) {}
