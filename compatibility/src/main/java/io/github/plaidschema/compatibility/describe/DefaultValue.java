package io.github.plaidschema.compatibility.describe;

/**
 * What stands for an absent value.
 *
 * @param text the constant as a source writes it, or {@code computed}
 * @param code the instructions of the method that returns it, to be compared
 * @since 0.1.0
 */
public record DefaultValue(String text, String code) {}
