package io.github.plaidschema.openapi.document;

import java.util.List;

/** What is sent to one path of the service with one method, and what it returns. */
public record Endpoint(
    String path, String method, List<SchemaNode> requests, List<SchemaNode> responses) {}
