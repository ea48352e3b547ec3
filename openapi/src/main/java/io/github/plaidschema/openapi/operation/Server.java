package io.github.plaidschema.openapi.operation;

/**
 * Where the service is.
 *
 * @param url with defaults for its variables
 * @param description Markdown; empty for none
 * @param pointer the file and the JSON pointer
 */
public record Server(String url, String description, String pointer) {}
