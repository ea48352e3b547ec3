package io.github.plaidschema.openapi.declare;

import io.github.plaidschema.openapi.report.Finding;
import java.util.List;
import java.util.Map;

/**
 * What is to be written for a document.
 *
 * @param declarations one for each file
 * @param types the outermost types by the names that the document has for them
 * @param findings what of the document they do not say
 */
public record JavaModel(
    List<Declaration> declarations, Map<String, JavaName> types, List<Finding> findings) {}
