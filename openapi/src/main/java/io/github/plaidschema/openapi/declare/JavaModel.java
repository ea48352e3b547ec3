package io.github.plaidschema.openapi.declare;

import io.github.plaidschema.openapi.report.Finding;
import java.util.List;
import java.util.Map;

/**
 * What is to be written for a document.
 *
 * @param declarations one for each file
 * @param types the types of schemas, by their names in the document
 * @param findings what of the document they do not say
 */
public record JavaModel(
    List<Declaration> declarations, Map<String, JavaName> types, List<Finding> findings) {}
