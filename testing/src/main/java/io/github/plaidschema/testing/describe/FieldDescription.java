package io.github.plaidschema.testing.describe;

import io.github.plaidschema.model.Presence;

/**
 * One property of a schema.
 *
 * @param accessor the method of the interface, such as {@code linkToken} or {@code getLinkToken}
 * @param property what the builder calls it, such as {@code linkToken}
 * @param jsonName what JSON calls it, such as {@code link_token}
 * @param type the type of its value, without {@code Optional}
 * @param isSensitive whether {@code toString} hides its value
 * @since 0.1.0
 */
public record FieldDescription(
    String accessor,
    String property,
    String jsonName,
    Presence presence,
    ValueType type,
    boolean isSensitive) {}
