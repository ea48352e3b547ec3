package io.github.plaidschema.benchmarks.cost.api;

import java.util.List;

/** An enum, named as {@link ValueType} is. */
public record EnumType(String name, String binaryName, List<String> constants) {}
