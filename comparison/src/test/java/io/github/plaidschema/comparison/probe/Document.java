package io.github.plaidschema.comparison.probe;

/**
 * A JSON document and the type that it is read as.
 *
 * @param type a type that the library can read
 * @param json the document
 */
public record Document(Class<?> type, String json) {}
