package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.name.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes schemas of a document of those that stand within others and could not be nested types:
 * there is no interface around them, or they are alternatives.
 */
final class InlineTypes {
  private final Map<String, SchemaNode> schemas;

  InlineTypes(Map<String, SchemaNode> schemas) {
    this.schemas = new LinkedHashMap<>(schemas);
  }

  Map<String, SchemaNode> schemas() {
    return new LinkedHashMap<>(schemas);
  }

  /** In an order that is not the document's, on which no name may depend. */
  void extractFromSchemas() {
    for (Map.Entry<String, SchemaNode> schema : new TreeMap<>(schemas).entrySet()) {
      schemas.put(schema.getKey(), named(schema.getValue(), schema.getKey()));
    }
  }

  /** Adds a schema that was referred to. */
  void add(String name, SchemaNode node) {
    schemas.put(name, node);
    schemas.put(name, named(node, name));
  }

  /** A schema without an interface around it; what needs a type is extracted from it. */
  SchemaNode loose(SchemaNode node, String name) {
    if (node.form() instanceof Form.Listing listing) {
      return with(
          node, new Form.Listing(loose(listing.element(), name + "Item"), listing.unique()));
    }
    if (node.form() instanceof Form.Structure structure && isMap(structure)) {
      return with(node, withAdditional(structure, structure.properties(), name, false));
    }
    return needsType(node) ? extract(node, name) : node;
  }

  /** A schema that has a name of its own. */
  private SchemaNode named(SchemaNode node, String name) {
    if (node.form() instanceof Form.Structure structure && !isMap(structure)) {
      return with(node, structure(structure, name));
    }
    if (node.form() instanceof Form.Composition composition) {
      return with(node, composition(composition, name));
    }
    if (node.form() instanceof Form.Alternatives alternatives) {
      List<SchemaNode> variants = new ArrayList<>();
      for (SchemaNode variant : alternatives.variants()) {
        variants.add(
            variant.form() instanceof Form.Reference
                ? variant
                : loose(variant, InlineNames.variant(name, alternatives, variants.size())));
      }
      return with(node, new Form.Alternatives(variants, alternatives.discriminator()));
    }
    return node.form() instanceof Form.Choice ? node : loose(node, name);
  }

  /** A schema within an interface: types in it can be nested, but alternatives cannot. */
  private SchemaNode nested(SchemaNode node, String name) {
    if (node.form() instanceof Form.Listing listing) {
      return with(
          node, new Form.Listing(nested(listing.element(), name + "Item"), listing.unique()));
    }
    if (node.form() instanceof Form.Structure structure) {
      return with(node, structure(structure, name));
    }
    if (node.form() instanceof Form.Composition composition) {
      return with(node, composition(composition, name));
    }
    return node.form() instanceof Form.Alternatives ? extract(node, name) : node;
  }

  private Form structure(Form.Structure structure, String name) {
    Map<String, SchemaNode> properties = new LinkedHashMap<>();
    properties.putAll(structure.properties());
    new TreeMap<>(structure.properties())
        .forEach(
            (key, property) ->
                properties.put(key, nested(property, name + Words.of(key).pascalCase())));
    return withAdditional(structure, properties, name, true);
  }

  private Form withAdditional(
      Form.Structure structure,
      Map<String, SchemaNode> properties,
      String name,
      boolean hasInterface) {
    Form.Additional additional = structure.additional();
    if (additional instanceof Form.Additional.Of typed) {
      String valueName = name + "Value";
      additional =
          new Form.Additional.Of(
              hasInterface ? nested(typed.value(), valueName) : loose(typed.value(), valueName));
    }
    return new Form.Structure(properties, structure.required(), additional);
  }

  private Form composition(Form.Composition composition, String name) {
    List<SchemaNode> parts = new ArrayList<>();
    for (SchemaNode part : composition.parts()) {
      parts.add(nested(part, part.form() instanceof Form.Alternatives ? name + "Choice" : name));
    }
    return new Form.Composition(parts, composition.isClosed());
  }

  private SchemaNode extract(SchemaNode node, String wanted) {
    String name = wanted;
    for (int i = 2; schemas.containsKey(name); i++) {
      name = wanted + i;
    }
    schemas.put(name, node);
    schemas.put(name, named(node, name));
    return SchemaNode.of(new Form.Reference(name));
  }

  private static boolean needsType(SchemaNode node) {
    return node.form() instanceof Form.Structure
        || node.form() instanceof Form.Choice
        || node.form() instanceof Form.Composition
        || node.form() instanceof Form.Alternatives;
  }

  /** Whether it is a map rather than an object with properties. */
  private static boolean isMap(Form.Structure structure) {
    return structure.properties().isEmpty()
        && structure.required().isEmpty()
        && structure.additional() instanceof Form.Additional.Of;
  }

  private static SchemaNode with(SchemaNode node, Form form) {
    return new SchemaNode(node.notes(), form);
  }
}
