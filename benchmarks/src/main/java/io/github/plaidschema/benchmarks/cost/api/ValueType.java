package io.github.plaidschema.benchmarks.cost.api;

import java.util.List;

/**
 * A schema interface.
 *
 * @param name its simple name; that of a nested one begins with the outer one's: {@code
 *     Outer_Inner}
 * @param binaryName the name of its class file: {@code api.Outer$Inner}
 * @param accessors its own, and those of its super-interfaces
 */
public record ValueType(String name, String binaryName, List<Accessor> accessors) {}
