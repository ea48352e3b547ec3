package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.Notes;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.document.ValueKind;
import io.github.plaidschema.openapi.name.NearestNames;
import io.github.plaidschema.openapi.name.Overrides;
import io.github.plaidschema.openapi.name.UnionOverride;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A document with the types of properties and the unions that somebody decided on. */
public final class OverriddenDocument {
  private final ApiDocument document;
  private final Overrides overrides;

  private OverriddenDocument(ApiDocument document, Overrides overrides) {
    this.document = document;
    this.overrides = overrides;
  }

  /**
   * The document as the overrides have it.
   *
   * @throws ImportException if a union is made of what is not in the document
   */
  public static ApiDocument of(ApiDocument document, Overrides overrides) throws ImportException {
    return new OverriddenDocument(document, overrides).overridden();
  }

  private ApiDocument overridden() throws ImportException {
    Map<String, SchemaNode> schemas = new LinkedHashMap<>(document.schemas());
    Set<String> changed = new HashSet<>();
    overrides
        .schemas()
        .keySet()
        .forEach(place -> changed.add(TopLevelNames.schemaOf(place, document.schemas().keySet())));
    schemas.replaceAll((name, node) -> changed.contains(name) ? retyped(node, name) : node);
    for (Map.Entry<String, UnionOverride> union : overrides.unions().entrySet()) {
      schemas.put(union.getKey(), union(union.getKey(), union.getValue()));
    }
    return new ApiDocument(schemas, document.endpoints(), document.findings());
  }

  // Types of properties.

  private SchemaNode retyped(SchemaNode node, String place) {
    Form form = node.form();
    if (form instanceof Form.Listing listing) {
      form = new Form.Listing(retyped(listing.element(), place), listing.unique());
    } else if (form instanceof Form.Structure structure) {
      form = retyped(structure, place);
    } else if (form instanceof Form.Composition composition) {
      form = new Form.Composition(retyped(composition.parts(), place), composition.isClosed());
    } else if (form instanceof Form.Alternatives alternatives) {
      form =
          new Form.Alternatives(
              retyped(alternatives.variants(), place), alternatives.discriminator());
    }
    return new SchemaNode(node.notes(), form);
  }

  private List<SchemaNode> retyped(List<SchemaNode> nodes, String place) {
    return nodes.stream().map(node -> retyped(node, place)).toList();
  }

  private Form retyped(Form.Structure structure, String place) {
    Map<String, SchemaNode> properties = new LinkedHashMap<>();
    structure
        .properties()
        .forEach(
            (name, node) -> {
              Optional<ValueKind> kind = overrides.property(place, name).type();
              properties.put(
                  name,
                  kind.isPresent()
                      ? ofKind(node, kind.get(), new HashSet<>())
                      : retyped(node, place + "." + name));
            });
    Form.Additional additional = structure.additional();
    return new Form.Structure(
        properties,
        structure.required(),
        additional instanceof Form.Additional.Of of
            ? new Form.Additional.Of(retyped(of.value(), place))
            : additional);
  }

  /** The same with values of the kind, or with elements of it. */
  private SchemaNode ofKind(SchemaNode node, ValueKind kind, Set<String> passed) {
    if (node.form() instanceof Form.Reference reference && passed.add(reference.schema())) {
      SchemaNode target = document.schema(reference.schema());
      SchemaNode changed = ofKind(target, kind, passed);
      Notes own = node.notes();
      return new SchemaNode(own.or(changed.notes()), changed.form());
    }
    if (node.form() instanceof Form.Listing listing) {
      return new SchemaNode(
          node.notes(),
          new Form.Listing(ofKind(listing.element(), kind, passed), listing.unique()));
    }
    if (node.form() instanceof Form.Structure structure
        && Roles.isMap(structure)
        && structure.additional() instanceof Form.Additional.Of values) {
      return new SchemaNode(
          node.notes(),
          new Form.Structure(
              Map.of(), Set.of(), new Form.Additional.Of(ofKind(values.value(), kind, passed))));
    }
    return new SchemaNode(node.notes(), new Form.Value(kind));
  }

  // Unions.

  private SchemaNode union(String name, UnionOverride union) throws ImportException {
    SchemaNode known = document.schemas().get(name);
    if (known != null && !(known.form() instanceof Form.Alternatives)) {
      throw new ImportException(
          "the overrides make a union of %s, which is not one of several schemas: choose a name that"
                  .formatted(name)
              + " no schema has");
    }
    List<SchemaNode> variants = new ArrayList<>();
    Map<String, String> mapping = new LinkedHashMap<>();
    for (UnionOverride.Variant variant : union.variants()) {
      if (!document.schemas().containsKey(variant.schema())) {
        throw new ImportException(
            "the overrides make %s a variant of %s, but the document has no such schema%s"
                .formatted(
                    variant.schema(),
                    name,
                    NearestNames.of(variant.schema(), document.schemas().keySet())));
      }
      variants.add(SchemaNode.of(new Form.Reference(variant.schema())));
      variant.values().forEach(value -> mapping.put(value, variant.schema()));
    }
    return new SchemaNode(
        known == null ? Notes.NONE : known.notes(),
        new Form.Alternatives(
            variants, Optional.of(new Form.Discriminator(union.discriminator(), mapping))));
  }
}
