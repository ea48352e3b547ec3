package io.github.plaidschema.benchmarks.measure;

/**
 * The cost of one operation on one document.
 *
 * @param microseconds the time that it takes
 * @param bytes the memory that it allocates
 */
public record Measurement(double microseconds, double bytes) {}
