package io.github.plaidschema.compatibility.describe;

/**
 * The accessor of the properties that no field names.
 *
 * @param property what the builder calls it
 * @since 0.1.0
 */
public record AdditionalProperties(Accessor accessor, String property) {}
