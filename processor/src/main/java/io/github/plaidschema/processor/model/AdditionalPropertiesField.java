package io.github.plaidschema.processor.model;

/**
 * The accessor that holds the properties that no other accessor names.
 *
 * @param accessor the method of the interface
 * @param property what the builder calls it
 * @param documentation the text of the accessor's javadoc, or an empty string
 */
public record AdditionalPropertiesField(
    String accessor, String property, boolean deprecated, String documentation) {}
