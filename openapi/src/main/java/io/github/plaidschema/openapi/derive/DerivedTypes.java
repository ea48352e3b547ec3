package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.JavaModel;
import io.github.plaidschema.openapi.document.SchemaNode;
import java.util.Map;
import java.util.Set;

/**
 * What became of the schemas of a document.
 *
 * @param model what is to be declared
 * @param uses the types of the schemas that operations mention
 * @param names of the top-level types of the whole document, whether they are declared or not
 */
public record DerivedTypes(JavaModel model, Map<SchemaNode, FieldType> uses, Set<String> names) {}
