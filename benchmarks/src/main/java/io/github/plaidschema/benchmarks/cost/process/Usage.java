package io.github.plaidschema.benchmarks.cost.process;

import java.util.OptionalLong;

/**
 * What a process took.
 *
 * @param seconds from its start to its end
 * @param processorSeconds the time that processors worked for it, all of its threads together
 * @param residentBytes its resident memory at its greatest; empty where the system does not tell
 */
public record Usage(double seconds, double processorSeconds, OptionalLong residentBytes) {}
