package io.github.plaidschema.processor.emit.kind;

/**
 * The names of the methods that are generated for one list, set or map.
 *
 * @param property the field, which messages name
 * @param read in the value class, such as {@code readProducts}
 * @param write in the value class, such as {@code writeProducts}
 * @param copy in the builder, such as {@code copyProducts}
 */
public record ContainerNames(String property, String read, String write, String copy) {}
