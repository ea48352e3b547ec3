package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.SchemaNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the document says of objects, over references and {@code allOf}, without deriving a type: so
 * an object that is a part of itself is no obstacle.
 */
final class RawObjects {
  private final ApiDocument document;

  RawObjects(ApiDocument document) {
    this.document = document;
  }

  /**
   * The properties of an object.
   *
   * @param isOpen whether there may be others
   */
  record RawObject(Map<String, SchemaNode> properties, Set<String> required, boolean isOpen) {}

  RawObject of(SchemaNode node) {
    Map<String, SchemaNode> properties = new LinkedHashMap<>();
    Set<String> required = new LinkedHashSet<>();
    boolean isOpen = collect(node, properties, required, new HashSet<>());
    return new RawObject(properties, required, isOpen);
  }

  private boolean collect(
      SchemaNode node,
      Map<String, SchemaNode> properties,
      Set<String> required,
      Set<String> passed) {
    if (node.form() instanceof Form.Reference reference) {
      return !passed.add(reference.schema())
          || collect(document.schema(reference.schema()), properties, required, passed);
    }
    if (node.form() instanceof Form.Structure structure) {
      structure.properties().forEach((name, property) -> merge(properties, name, property));
      required.addAll(structure.required());
      return !(structure.additional() instanceof Form.Additional.None);
    }
    if (node.form() instanceof Form.Composition composition) {
      boolean isOpen = true;
      for (SchemaNode part : composition.parts()) {
        isOpen = collect(part, properties, required, passed);
      }
      return Roles.essential(composition).size() == 1 ? isOpen : !composition.isClosed();
    }
    if (node.form() instanceof Form.Alternatives alternatives) {
      for (SchemaNode variant : alternatives.variants()) {
        collect(variant, properties, new LinkedHashSet<>(), passed);
      }
    }
    return true;
  }

  private static void merge(Map<String, SchemaNode> properties, String name, SchemaNode node) {
    if (!properties.containsKey(name) || !Roles.isTrivial(node)) {
      properties.put(name, node);
    }
  }
}
