package io.github.plaidschema.compatibility.describe;

import io.github.plaidschema.model.Presence;
import java.util.Optional;

/**
 * One property of a schema.
 *
 * @param property what the builder calls it
 * @param jsonName what JSON calls it
 * @param type the type of its value, without {@code Optional} and without being marked itself; a
 *     primitive is not a box
 * @param codec the class that reads and writes it, if one is named
 * @param defaultValue of one that is {@link Presence#DEFAULTED}
 * @param isSensitive whether {@code toString} hides its value
 * @since 0.1.0
 */
public record Field(
    Accessor accessor,
    String property,
    String jsonName,
    Presence presence,
    JavaType type,
    Optional<String> codec,
    Optional<DefaultValue> defaultValue,
    boolean isSensitive,
    boolean isDeprecated) {}
