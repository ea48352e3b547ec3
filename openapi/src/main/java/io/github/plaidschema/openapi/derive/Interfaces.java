package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.InterfaceDeclaration;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From objects to interfaces. */
final class Interfaces {
  private final Derivation derivation;
  private final Map<String, Derived> bySchema = new HashMap<>();
  private final Set<String> inProgress = new HashSet<>();

  Interfaces(Derivation derivation) {
    this.derivation = derivation;
  }

  /**
   * An interface, and what those that extend it have to know.
   *
   * @param fields all of them, the inherited ones first
   * @param keepsUnknown whether it has an accessor for what it does not name, inherited or its own
   */
  record Derived(InterfaceDeclaration declaration, List<Field> fields, boolean keepsUnknown) {}

  /** The interface of a schema of the document; empty fields where it is composed of itself. */
  Derived of(String schema) {
    Derived known = bySchema.get(schema);
    if (known != null) {
      return known;
    }
    SchemaNode node = derivation.document().schema(schema);
    JavaName name = derivation.typeName(schema);
    if (!inProgress.add(schema)) {
      derivation.findings().add(Place.of(schema), "is composed of itself");
      return new Derived(
          new InterfaceDeclaration(
              name, "", false, List.of(), List.of(), List.of(), false, true, List.of()),
          List.of(),
          true);
    }
    Derived derived = derive(name, node, Place.of(schema), Optional.empty());
    inProgress.remove(schema);
    bySchema.put(schema, derived);
    return derived;
  }

  /** Whether the interface is derived, and not waiting for one that is composed of it. */
  boolean isDerived(String schema) {
    return bySchema.containsKey(schema);
  }

  /** An interface within another. */
  Derived nested(JavaName name, SchemaNode node, Place place, NestedTypes outermost) {
    return derive(name, node, place, Optional.of(outermost));
  }

  private Derived derive(
      JavaName name, SchemaNode node, Place place, Optional<NestedTypes> outermost) {
    derivation.declaredAt(place.toString());
    derivation.checkOverridden(
        place, derivation.overrides().schema(place.toString()).constants().keySet(), List.of());
    NestedTypes nested = new NestedTypes(name, outermost);
    Parts parts = new Parts();
    collect(node, place, parts);
    parts.isClosed = new RawObjects(derivation.document()).isClosed(node);
    if (!parts.isClosed && saysThatItIsClosed(node, parts)) {
      derivation
          .findings()
          .add(
              place,
              "says that it has no other properties, which not all that it is composed of says:"
                  + " they are kept");
    }
    Members members = new Members(derivation, place, nested, parts);
    Members.Merged merged = members.merge();
    List<Field> all = new ArrayList<>();
    List<JavaName> parents = new ArrayList<>();
    boolean inheritsUnknown = false;
    for (String parent : merged.parents()) {
      Derived derived = of(parent);
      parents.add(derivation.mention(parent));
      inheritsUnknown |= derived.keepsUnknown();
      derived.fields().stream().filter(field -> !all.contains(field)).forEach(all::add);
    }
    all.addAll(merged.fields());
    InterfaceDeclaration declaration =
        new InterfaceDeclaration(
            name,
            node.notes().description(),
            outermost.isEmpty() && node.notes().deprecated(),
            parents,
            List.of(),
            merged.fields(),
            merged.keepsUnknown() && !inheritsUnknown,
            merged.keepsUnknown(),
            nested.declarations());
    return new Derived(declaration, List.copyOf(all), merged.keepsUnknown());
  }

  private static boolean saysThatItIsClosed(SchemaNode node, Parts parts) {
    boolean isWhole = node.form() instanceof Form.Composition composition && composition.isClosed();
    return isWhole
        || parts.own.stream().anyMatch(own -> own.additional() instanceof Form.Additional.None);
  }

  /** What an object is composed of. */
  static final class Parts {
    final List<String> parents = new ArrayList<>();
    final List<Form.Structure> own = new ArrayList<>();
    final List<Map<String, SchemaNode>> optional = new ArrayList<>();

    /** The schemas that describe properties which the object has of one of several. */
    final Map<String, Set<String>> owners = new HashMap<>();

    boolean isClosed;
  }

  private void collect(SchemaNode node, Place place, Parts parts) {
    if (node.form() instanceof Form.Structure structure) {
      parts.own.add(structure);
    } else if (node.form() instanceof Form.Composition composition) {
      composition.parts().forEach(part -> collect(part, place, parts));
    } else if (node.form() instanceof Form.Reference reference) {
      SchemaNode target = derivation.document().schema(reference.schema());
      if (target.form() instanceof Form.Alternatives) {
        collect(target, place, parts);
        return;
      }
      derivation
          .roles()
          .interfaceBehind(reference.schema())
          .filter(parent -> !parts.parents.contains(parent))
          .ifPresent(parts.parents::add);
    } else if (node.form() instanceof Form.Alternatives alternatives) {
      derivation
          .findings()
          .add(
              place,
              "is one of several schemas as well: their properties are optional, and which go"
                  + " together is not checked");
      RawObjects objects = new RawObjects(derivation.document());
      parts.optional.add(
          new AlternativeProperties(derivation.document(), objects)
              .of(alternatives, name -> noteDifferent(place.in(name))));
      objects
          .owners(alternatives)
          .forEach(
              (name, owners) ->
                  parts.owners.computeIfAbsent(name, first -> new HashSet<>()).addAll(owners));
    }
  }

  private void noteDifferent(Place property) {
    derivation
        .findings()
        .add(property, "is described differently by the schemas of which it is one: any JSON");
  }
}
