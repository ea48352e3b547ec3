package io.github.plaidschema.openapi.operation;

import java.util.List;

/**
 * Credentials that together suffice.
 *
 * @param schemes the names of security schemes; none if nothing is needed
 */
public record SecurityRequirement(List<String> schemes) {}
