package io.github.plaidschema.comparison.probe;

import javax.annotation.processing.Processor;

/**
 * A type with a field of a type that is not JSON.
 *
 * @param processor the library's annotation processor
 * @param source a source file of the class {@code mistake.Wrong}
 */
public record Mistake(Processor processor, String source) {}
