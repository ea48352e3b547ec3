package io.github.plaidschema.openapi.declare;

import java.util.List;
import java.util.Optional;

/**
 * A method that sends a request.
 *
 * @param operation method and path in the document
 * @param request the same as the annotation spells it, such as {@code POST /link/token/get}
 * @param description Markdown; never empty
 * @param key where the idempotency key is sent, if not at the usual place
 */
public record OperationMethod(
    String name,
    String operation,
    String request,
    String description,
    boolean deprecated,
    RepeatClass repeat,
    Optional<String> key,
    Optional<PageRule> pages,
    List<Argument> arguments,
    ResponseType response) {}
