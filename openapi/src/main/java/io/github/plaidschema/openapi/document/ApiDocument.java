package io.github.plaidschema.openapi.document;

import io.github.plaidschema.openapi.report.Finding;
import java.util.List;
import java.util.Map;

/**
 * A document.
 *
 * @param schemas by name, in the order of the document; those that stood within others and need a
 *     type of their own come last
 * @param findings what of the document these forms do not hold
 */
public record ApiDocument(
    Map<String, SchemaNode> schemas, List<Endpoint> endpoints, List<Finding> findings) {

  /**
   * The schema of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public SchemaNode schema(String name) {
    SchemaNode schema = schemas.get(name);
    if (schema == null) {
      throw new IllegalArgumentException("no schema " + name);
    }
    return schema;
  }
}
