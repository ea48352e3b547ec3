package io.github.plaidschema.openapi.operation;

import java.util.List;

/**
 * The body of a request.
 *
 * @param description Markdown; empty for none
 * @param contents its forms, one of which is sent
 * @param pointer the file and the JSON pointer
 */
public record Body(String description, boolean required, List<Content> contents, String pointer) {}
