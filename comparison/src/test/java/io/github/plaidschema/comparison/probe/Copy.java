package io.github.plaidschema.comparison.probe;

import java.util.List;
import java.util.function.Supplier;

/**
 * A list that a value was built with.
 *
 * @param given the caller's own list, which can be changed and is not empty
 * @param held the list as the value shows it
 */
public record Copy(List<?> given, Supplier<List<?>> held) {}
