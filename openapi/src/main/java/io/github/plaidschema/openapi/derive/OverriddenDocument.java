package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.Notes;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.document.ValueKind;
import io.github.plaidschema.openapi.name.NamePattern;
import io.github.plaidschema.openapi.name.NearestNames;
import io.github.plaidschema.openapi.name.OverrideException;
import io.github.plaidschema.openapi.name.Overrides;
import io.github.plaidschema.openapi.name.UnionOverride;
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
      throw new OverrideException(
          "the overrides make a union of %s, which is not one of several schemas: choose a name that"
                  .formatted(name)
              + " no schema has");
    }
    Map<String, List<List<String>>> variants = variants(name, union);
    for (String variant : variants.keySet()) {
      checkDiscriminators(name, union, variant);
    }
    Map<List<String>, String> mapping = new LinkedHashMap<>();
    for (Map.Entry<String, List<List<String>>> variant : variants.entrySet()) {
      for (List<String> values : variant.getValue()) {
        String other = mapping.put(values, variant.getKey());
        if (other != null && !other.equals(variant.getKey())) {
          throw new OverrideException(
              "the overrides give %s of %s to %s and to %s: give one of them other values"
                  .formatted(String.join(", ", values), name, other, variant.getKey()));
        }
      }
    }
    return new SchemaNode(
        known == null ? Notes.NONE : known.notes(),
        new Form.Alternatives(
            variants.keySet().stream()
                .map(variant -> SchemaNode.of(new Form.Reference(variant)))
                .toList(),
            Optional.of(new Form.Discriminator(union.discriminators(), mapping))));
  }

  private void checkDiscriminators(String name, UnionOverride union, String variant)
      throws ImportException {
    Set<String> properties =
        new RawObjects(document).of(document.schema(variant)).properties().keySet();
    for (String discriminator : union.discriminators()) {
      if (!properties.contains(discriminator)) {
        throw new OverrideException(
            "the overrides tell the variants of %s apart by %s, which %s lacks%s"
                .formatted(
                    name, discriminator, variant, NearestNames.of(discriminator, properties)));
      }
    }
  }

  /** The schemas, with the values that are given for them. */
  private Map<String, List<List<String>>> variants(String name, UnionOverride union)
      throws ImportException {
    Map<String, List<List<String>>> variants = new LinkedHashMap<>();
    for (UnionOverride.Variant variant : union.variants()) {
      for (String schema : schemas(variant.schema(), "make %s a variant of " + name)) {
        // One that is named with its values may be meant by a pattern as well.
        boolean isNew = !variants.containsKey(schema) && !schema.equals(name);
        if (!variant.values().isEmpty() || isNew) {
          variants.put(schema, variant.values());
        }
      }
    }
    for (String except : union.except()) {
      List<String> left = schemas(except, "leave %s out of " + name);
      if (!variants.keySet().removeAll(left)) {
        throw new OverrideException(
            "the overrides leave %s out of %s, of which it is no variant".formatted(except, name));
      }
    }
    if (variants.size() < 2) {
      throw new OverrideException(
          "the overrides make a union of %s, which has fewer than two variants".formatted(name));
    }
    return variants;
  }

  private List<String> schemas(String wanted, String what) throws ImportException {
    List<String> found = NamePattern.of(wanted).in(document.schemas().keySet());
    if (found.isEmpty()) {
      throw new OverrideException(
          "the overrides %s, but the document has no such schema%s"
              .formatted(
                  what.formatted(wanted), NearestNames.of(wanted, document.schemas().keySet())));
    }
    return found;
  }
}
