package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the document says of objects, over references and {@code allOf}, without deriving a type: so
 * an object that is a part of itself is not an obstacle.
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
    collect(node, properties, required, new HashSet<>());
    return new RawObject(properties, required, !isClosed(node));
  }

  /** The schemas that a property is described in, by the names of the properties. */
  Map<String, Set<String>> owners(Form.Alternatives alternatives) {
    Map<String, Set<String>> owners = new LinkedHashMap<>();
    for (SchemaNode variant : alternatives.variants()) {
      if (variant.form() instanceof Form.Reference reference) {
        of(variant)
            .properties()
            .keySet()
            .forEach(
                name ->
                    owners
                        .computeIfAbsent(name, first -> new LinkedHashSet<>())
                        .add(reference.schema()));
      }
    }
    return owners;
  }

  /**
   * Whether an object has no properties but those that are named: it says so itself, or of all that
   * it is composed of. What a part says of others is not true of the whole.
   */
  boolean isClosed(SchemaNode node) {
    List<SchemaNode> parts = new ArrayList<>();
    flatten(node, parts, new HashSet<>());
    if (node.form() instanceof Form.Composition composition
        && composition.isClosed()
        && parts.stream().noneMatch(part -> part.form() instanceof Form.Alternatives)) {
      return !evaluatesAll(node, new HashSet<>());
    }
    return parts.size() == 1
        && parts.get(0).form() instanceof Form.Structure structure
        && structure.additional() instanceof Form.Additional.None;
  }

  /** The parts that are not composed of others. */
  private void flatten(SchemaNode node, List<SchemaNode> parts, Set<String> passed) {
    if (node.form() instanceof Form.Composition composition) {
      composition.parts().forEach(part -> flatten(part, parts, passed));
    } else if (node.form() instanceof Form.Reference reference
        && document.schema(reference.schema()).form() instanceof Form.Alternatives
        && passed.add(reference.schema())) {
      parts.add(document.schema(reference.schema()));
    } else if (!(node.form() instanceof Form.Value)) {
      parts.add(node);
    }
  }

  /** Whether a part says what properties of any name are. */
  private boolean evaluatesAll(SchemaNode node, Set<String> passed) {
    if (node.form() instanceof Form.Reference reference) {
      return passed.add(reference.schema())
          && evaluatesAll(document.schema(reference.schema()), passed);
    }
    if (node.form() instanceof Form.Composition composition) {
      return composition.parts().stream().anyMatch(part -> evaluatesAll(part, passed));
    }
    return node.form() instanceof Form.Structure structure
        && (structure.additional() instanceof Form.Additional.Of
            || (structure.additional() instanceof Form.Additional.Any any && any.isStated()));
  }

  private void collect(
      SchemaNode node,
      Map<String, SchemaNode> properties,
      Set<String> required,
      Set<String> passed) {
    if (node.form() instanceof Form.Reference reference) {
      if (passed.add(reference.schema())) {
        collect(document.schema(reference.schema()), properties, required, passed);
      }
    } else if (node.form() instanceof Form.Structure structure) {
      structure.properties().forEach((name, property) -> merge(properties, name, property));
      required.addAll(structure.required());
    } else if (node.form() instanceof Form.Composition composition) {
      composition.parts().forEach(part -> collect(part, properties, required, passed));
    } else if (node.form() instanceof Form.Alternatives alternatives) {
      for (SchemaNode variant : alternatives.variants()) {
        collect(variant, properties, new LinkedHashSet<>(), passed);
      }
    }
  }

  private static void merge(Map<String, SchemaNode> properties, String name, SchemaNode node) {
    if (!properties.containsKey(name) || !Roles.isTrivial(node)) {
      properties.put(name, node);
    }
  }
}
