package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.name.AccessorNames;
import io.github.plaidschema.openapi.report.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one interface, from all that it is composed of. What a part of it describes with an
 * interface of its own is inherited from there, if the whole does not describe it otherwise.
 */
final class Members {
  private static final FieldType.Visitor<AccessorNames.Kind> NAME_KIND = new NameKind();
  private final Derivation derivation;
  private final Place place;
  private final Interfaces.Parts parts;
  private final FieldDerivation fields;

  /** The properties that are described here, and not by a parent. */
  private final Set<String> ownNames = new LinkedHashSet<>();

  Members(Derivation derivation, Place place, NestedTypes nested, Interfaces.Parts parts) {
    this.derivation = derivation;
    this.place = place;
    this.parts = parts;
    this.fields = new FieldDerivation(derivation, place, nested);
  }

  /**
   * What came of it.
   *
   * @param parents the schemas whose interfaces are extended
   * @param fields those that are not inherited
   */
  record Merged(List<String> parents, List<Field> fields, boolean keepsUnknown) {}

  Merged merge() {
    Set<String> required = new LinkedHashSet<>();
    Map<String, SchemaNode> described = new LinkedHashMap<>();
    boolean keepsUnknown = !parts.isClosed;
    for (Form.Structure own : parts.own) {
      required.addAll(own.required());
      own.properties().forEach((name, node) -> described.merge(name, node, Members::moreSpecific));
      if (own.additional() instanceof Form.Additional.Of) {
        derivation
            .findings()
            .add(place, "has a schema for the properties that it does not name: any JSON");
      }
    }
    for (Map<String, SchemaNode> optional : parts.optional) {
      optional.forEach(described::putIfAbsent);
    }
    Map<String, Field> whole = wholeFields(described, required);
    for (String name : required) {
      if (!whole.containsKey(name)) {
        derivation.findings().add(place.in(name), "is required, but not described");
      }
    }
    derivation.checkOverridden(
        place,
        derivation.overrides().schema(place.toString()).properties().keySet(),
        whole.keySet());
    Set<String> elsewhere = new LinkedHashSet<>(whole.keySet());
    elsewhere.removeAll(ownNames);
    derivation.checkInherited(
        place,
        derivation.overrides().schema(place.toString()).properties().keySet(),
        elsewhere,
        String.join(" or ", parts.parents));
    List<String> extended = extended(whole, keepsUnknown);
    Map<String, Field> inherited = new LinkedHashMap<>();
    for (String parent : extended) {
      derivation.interfaces().of(parent).fields().forEach(f -> inherited.put(f.jsonName(), f));
    }
    List<Field> own = new ArrayList<>(whole.values());
    own.removeIf(field -> inherited.containsKey(field.jsonName()));
    own.forEach(field -> derivation.mentionTypesOf(field.type()));
    return new Merged(extended, named(own, inherited, keepsUnknown), keepsUnknown);
  }

  /** Of two descriptions of a property, the one that says what it is. */
  private static SchemaNode moreSpecific(SchemaNode one, SchemaNode other) {
    return Roles.isTrivial(other)
        ? new SchemaNode(one.notes().or(other.notes()), one.form())
        : other;
  }

  /** All fields, the parents' first, as the whole describes them; not named yet if their own. */
  private Map<String, Field> wholeFields(Map<String, SchemaNode> described, Set<String> required) {
    Map<String, Field> whole = new LinkedHashMap<>();
    for (String parent : parts.parents) {
      for (Field field : derivation.interfaces().of(parent).fields()) {
        Field known = whole.get(field.jsonName());
        boolean isNarrower = known != null && known.type().equals(FieldType.anyJson());
        if (known == null || isNarrower) {
          whole.put(field.jsonName(), field);
        } else if (known.presence() != field.presence() && known.type().equals(field.type())) {
          whole.put(field.jsonName(), known.required());
        } else if (!known.type().equals(field.type())) {
          derivation
              .findings()
              .add(
                  place.in(field.jsonName()),
                  "is described twice: as %s says first".formatted(parts.parents.get(0)));
        }
      }
    }
    Set<String> properties = new LinkedHashSet<>(whole.keySet());
    properties.addAll(described.keySet());
    described.forEach(
        (name, node) -> {
          Field known = whole.get(name);
          if (known != null && Roles.isTrivial(node)) {
            whole.put(
                name,
                node.notes().description().isEmpty()
                    ? known
                    : known.withDescription(node.notes().description()));
          } else {
            ownNames.add(name);
            boolean inheritsSecret = known != null && known.sensitive();
            FieldDerivation.Context context =
                new FieldDerivation.Context(
                    properties, inheritsSecret, parts.owners.getOrDefault(name, Set.of()));
            boolean isRequired =
                required.contains(name) || (known != null && known.presence().isPropertyExpected());
            whole.put(name, fields.derive(name, node, isRequired, context));
          }
        });
    required.stream()
        .filter(name -> described.get(name) == null || Roles.isTrivial(described.get(name)))
        .forEach(name -> whole.computeIfPresent(name, (key, field) -> field.required()));
    return whole;
  }

  /** The parents of which all fields are as the whole has them, and none gets in another's way. */
  private List<String> extended(Map<String, Field> whole, boolean keepsUnknown) {
    List<String> extended = new ArrayList<>();
    Map<String, Field> byName = new LinkedHashMap<>();
    AccessorNames names = new AccessorNames();
    if (keepsUnknown) {
      names.take("additionalProperties", AccessorNames.Kind.MAP);
    }
    for (String parent : parts.parents) {
      Interfaces.Derived derived = derivation.interfaces().of(parent);
      boolean agrees =
          derived.fields().stream()
                  .allMatch(
                      field ->
                          field.agreesWith(withAccessorOf(field, whole.get(field.jsonName())))
                              && isCompatible(field, byName, names))
              && (keepsUnknown || !derived.keepsUnknown());
      if (agrees && derivation.interfaces().isDerived(parent)) {
        extended.add(parent);
        for (Field field : derived.fields()) {
          if (byName.put(field.jsonName(), field) == null) {
            names.take(field.accessor(), field.type().accept(NAME_KIND));
          }
        }
      }
    }
    return extended;
  }

  private static Field withAccessorOf(Field field, @Nullable Field whole) {
    return Objects.requireNonNull(whole, field.jsonName()).withAccessor(field.accessor());
  }

  private static boolean isCompatible(Field field, Map<String, Field> byName, AccessorNames names) {
    Field same = byName.get(field.jsonName());
    return same == null
        ? names.isFree(field.accessor(), field.type().accept(NAME_KIND))
        : same.accessor().equals(field.accessor()) && same.agreesWith(field);
  }

  private List<Field> named(List<Field> own, Map<String, Field> inherited, boolean keepsUnknown) {
    AccessorNames names = new AccessorNames();
    if (keepsUnknown) {
      names.take("additionalProperties", AccessorNames.Kind.MAP);
    }
    inherited
        .values()
        .forEach(field -> names.take(field.accessor(), field.type().accept(NAME_KIND)));
    Map<String, String> accessors =
        names.allot(
            own.stream()
                .map(
                    field ->
                        new AccessorNames.Property(
                            field.jsonName(),
                            field.type().accept(NAME_KIND),
                            derivation
                                .overrides()
                                .property(place.toString(), field.jsonName())
                                .name()))
                .toList(),
            property -> derivation.rejectAccessor(place.in(property.jsonName())));
    return own.stream()
        .map(
            field ->
                field.withAccessor(
                    Optional.ofNullable(accessors.get(field.jsonName())).orElseThrow()))
        .toList();
  }

  /** What the names of accessors depend on. */
  private static final class NameKind implements FieldType.Visitor<AccessorNames.Kind> {
    @Override
    public AccessorNames.Kind scalar(FieldType.Scalar scalar) {
      return AccessorNames.Kind.SINGLE;
    }

    @Override
    public AccessorNames.Kind schema(FieldType.Schema schema) {
      return AccessorNames.Kind.SINGLE;
    }

    @Override
    public AccessorNames.Kind enumerated(FieldType.Enumerated enumerated) {
      return AccessorNames.Kind.SINGLE;
    }

    @Override
    public AccessorNames.Kind list(FieldType.ListOf list) {
      return AccessorNames.Kind.LIST;
    }

    @Override
    public AccessorNames.Kind set(FieldType.SetOf set) {
      return AccessorNames.Kind.LIST;
    }

    @Override
    public AccessorNames.Kind map(FieldType.MapOf map) {
      return AccessorNames.Kind.MAP;
    }
  }
}
