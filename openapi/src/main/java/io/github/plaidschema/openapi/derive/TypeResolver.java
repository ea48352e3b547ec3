package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.openapi.declare.EnumDeclaration;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.Notes;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.document.ValueKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From schemas to types of Java; types that stand within an interface are declared on the way. */
final class TypeResolver {
  private final Derivation derivation;

  TypeResolver(Derivation derivation) {
    this.derivation = derivation;
  }

  Resolved resolve(SchemaNode node, Site site) {
    return new Use().resolve(node, site);
  }

  /** The resolution of one schema. */
  private final class Use {
    /** The schemas that were passed: one that leads back to itself means nothing. */
    private final Set<String> passed = new HashSet<>();

    Resolved resolve(SchemaNode node, Site site) {
      if (node.form() instanceof Form.Reference reference) {
        return reference(node.notes(), reference.schema(), site);
      }
      if (node.form() instanceof Form.Value value) {
        return value(node.notes(), value.kind(), site);
      }
      if (node.form() instanceof Form.Choice choice) {
        return choice(node.notes(), choice, site);
      }
      if (node.form() instanceof Form.Listing listing) {
        FieldType.Element element = element(listing.element(), site.part("Item"));
        return new Resolved(
            listing.unique() ? new FieldType.SetOf(element) : new FieldType.ListOf(element),
            node.notes(),
            false);
      }
      if (node.form() instanceof Form.Structure structure) {
        return structure(node, structure, site);
      }
      if (node.form() instanceof Form.Composition composition) {
        return composition(node, composition, site);
      }
      return approximated(node.notes(), site, "is one of several schemas: any JSON");
    }

    private Resolved reference(Notes notes, String schema, Site site) {
      SchemaNode target = derivation.document().schema(schema);
      Role role = derivation.roles().of(schema);
      if (role == Role.ALIAS) {
        if (!passed.add(schema)) {
          return approximated(notes, site, "leads back to itself: any JSON");
        }
        Resolved behind = resolve(target, site.behind(schema));
        passed.remove(schema);
        return new Resolved(behind.type(), notes.or(behind.notes()), behind.secret());
      }
      if (role == Role.UNION && !derivation.isUnion(schema)) {
        return approximated(
            notes.orNullable(target.notes().nullable()),
            site,
            "is one of several schemas (%s): any JSON".formatted(schema));
      }
      JavaName name = derivation.mention(schema);
      Notes both =
          new Notes(
              notes.title(),
              notes.description().isEmpty()
                  ? Descriptions.firstSentence(target.notes().description())
                  : notes.description(),
              notes.nullable() || target.notes().nullable(),
              notes.deprecated(),
              notes.readOnly(),
              notes.writeOnly(),
              notes.defaultValue().or(() -> target.notes().defaultValue()));
      return new Resolved(
          role == Role.ENUM ? new FieldType.Enumerated(name) : new FieldType.Schema(name),
          both,
          false);
    }

    private Resolved value(Notes notes, ValueKind kind, Site site) {
      ScalarType scalar =
          kind.mayBeMoney() && isMoney(site) ? ScalarType.BIG_DECIMAL : kind.scalar();
      return new Resolved(
          new FieldType.Scalar(scalar),
          notes.orNullable(kind.equals(ValueKind.ANYTHING)),
          kind.isSecret());
    }

    private boolean isMoney(Site site) {
      return switch (derivation.money()) {
        case NAMED -> site.money().orElse(false);
        case ALL -> site.money().orElse(true);
        case NONE -> false;
      };
    }

    private Resolved choice(Notes notes, Form.Choice choice, Site site) {
      if (site.nested().isEmpty() || Roles.isTooLarge(choice)) {
        derivation.findings().add(site.place(), "has too many values for an enum: text");
        return new Resolved(new FieldType.Scalar(ScalarType.STRING), notes, false);
      }
      String place = site.place().toString();
      NestedTypes nested = site.nested().get().roomFor(site.name());
      JavaName name = derivation.nestedName(nested, site.name(), place);
      EnumDeclaration declaration =
          derivation.enumOf(name, notes.description(), false, choice, site.place().toString());
      nested.declare(declaration);
      return new Resolved(new FieldType.Enumerated(name), notes, false);
    }

    /** What a collection holds; any JSON has a null of its own. */
    private FieldType.Element element(SchemaNode node, Site site) {
      Resolved resolved = resolve(node, site);
      boolean isAnyJson = resolved.type().equals(FieldType.anyJson());
      return new FieldType.Element(resolved.type(), resolved.notes().nullable() && !isAnyJson);
    }

    private Resolved structure(SchemaNode node, Form.Structure structure, Site site) {
      if (structure.properties().isEmpty()) {
        FieldType.Element value =
            structure.additional() instanceof Form.Additional.Of additional
                ? element(additional.value(), site.part("Value"))
                : FieldType.Element.anyJson();
        return new Resolved(new FieldType.MapOf(value), node.notes(), false);
      }
      return nestedInterface(node, site);
    }

    private Resolved composition(SchemaNode node, Form.Composition composition, Site site) {
      List<SchemaNode> essential = Roles.essential(composition);
      if (essential.isEmpty()) {
        Notes notes = node.notes().or(Roles.trivialNotes(composition));
        return composition.parts().stream().anyMatch(part -> part.form() instanceof Form.Structure)
            ? new Resolved(new FieldType.MapOf(FieldType.Element.anyJson()), notes, false)
            : Resolved.anyJson(notes);
      }
      if (essential.size() == 1) {
        SchemaNode sole = essential.get(0);
        Notes notes = node.notes().or(Roles.trivialNotes(composition)).or(sole.notes());
        return resolve(new SchemaNode(notes, sole.form()), site);
      }
      if (derivation.roles().isObject(composition)) {
        return nestedInterface(node, site);
      }
      return approximated(
          node.notes(),
          site,
          "has to be several schemas at once, not all of them objects: any JSON");
    }

    private Resolved nestedInterface(SchemaNode node, Site site) {
      if (site.nested().isEmpty()) {
        return approximated(node.notes(), site, "is an object without a name: any JSON");
      }
      NestedTypes nested = site.nested().get().roomFor(site.name());
      String place = site.place().toString();
      JavaName name = derivation.nestedName(nested, site.name(), place);
      nested.declare(
          derivation
              .interfaces()
              .nested(name, node, site.place(), nested.outermost())
              .declaration());
      return new Resolved(new FieldType.Schema(name), node.notes(), false);
    }

    private Resolved approximated(Notes notes, Site site, String text) {
      derivation.findings().add(site.place(), text);
      return new Resolved(FieldType.anyJson(), notes, false);
    }
  }
}
