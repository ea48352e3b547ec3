package io.github.plaidschema.openapi.declare;

import io.github.plaidschema.openapi.report.Finding;
import java.util.List;
import java.util.Map;

/**
 * The client of a document: a class that gives interfaces of operations.
 *
 * @param name of the class
 * @param description Markdown
 * @param servers constants of the class, with the addresses that they hold
 * @param interfaces in the order of their names
 * @param findings what of the document it does not say
 */
public record ClientModel(
    JavaName name,
    String description,
    Map<String, String> servers,
    List<ClientDeclaration> interfaces,
    List<Finding> findings) {}
