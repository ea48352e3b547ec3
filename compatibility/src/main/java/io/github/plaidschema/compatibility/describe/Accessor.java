package io.github.plaidschema.compatibility.describe;

/**
 * A method without parameters that returns the value of a field.
 *
 * @param name such as {@code linkToken}
 * @param descriptor what compiled callers name beside it (JVMS 4.3.3)
 * @param returned what it returns, with type variables resolved
 * @since 0.1.0
 */
public record Accessor(String name, String descriptor, JavaType returned) {}
