package io.github.plaidschema.openapi.declare;

import java.util.List;
import java.util.Optional;

/**
 * An interface of operations.
 *
 * @param accessor the method of the whole client that gives it
 * @param description Markdown
 * @param error the type of error responses
 * @param errorCode the property of the error code in them
 * @param requestId the property of the request's id in responses
 */
public record ClientDeclaration(
    JavaName name,
    String accessor,
    String description,
    Optional<FieldType> error,
    String errorCode,
    String requestId,
    List<OperationMethod> methods) {}
