package io.github.plaidschema.benchmarks.cost.api;

/**
 * A field of a value, in terms that every processor knows: an open enum is the enum, any JSON is a
 * text.
 *
 * @param type as Java source, with qualified names but for the types of the API
 */
public record Accessor(String name, String type, boolean isNullable, boolean isSensitive) {}
