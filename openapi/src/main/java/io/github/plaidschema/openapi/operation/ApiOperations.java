package io.github.plaidschema.openapi.operation;

import java.util.List;

/**
 * All that a document states of how the service is called.
 *
 * @param title of the document; empty for none
 * @param security what all operations want that do not state it themselves
 */
public record ApiOperations(
    String title,
    List<Server> servers,
    List<SecurityScheme> schemes,
    List<SecurityRequirement> security,
    List<Operation> operations) {}
