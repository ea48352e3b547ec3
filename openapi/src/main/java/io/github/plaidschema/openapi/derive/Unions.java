package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.declare.UnionDeclaration;
import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.Notes;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.report.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From alternatives to unions, where the processor can tell the variants apart. */
final class Unions {
  private static final FieldType.Visitor<Optional<String>> VALUE_KIND = new ValueKind();
  private final Derivation derivation;
  private final Map<String, String> obstacles;
  private final Shapes shapes;
  private final Set<String> possible = new HashSet<>();
  private final Set<String> assumed = new HashSet<>();
  private final Set<String> inProgress = new HashSet<>();

  /**
   * @param obstacles what stands in the way of unions, as far as it is known
   */
  Unions(
      ApiDocument document,
      Roles roles,
      Usage usage,
      Derivation derivation,
      Map<String, String> obstacles) {
    this.derivation = derivation;
    this.obstacles = obstacles;
    this.shapes = new Shapes(document, roles, usage);
  }

  /**
   * What a union is made of.
   *
   * @param objects schemas with interfaces, and the names by which they are referred to
   * @param values types that are not objects, by what they are in JSON
   */
  private record Members(Map<String, Set<String>> objects, Map<String, FieldType> values) {}

  /**
   * Whether the variants can be told apart. While that is being found out, and a variant has the
   * union as a part of it, they are assumed to be.
   */
  boolean isPossible(String schema) {
    if (possible.contains(schema)) {
      return true;
    }
    if (!obstacles.containsKey(schema)) {
      if (!inProgress.add(schema)) {
        assumed.add(schema);
        return true;
      }
      Optional<String> obstacle = obstacleTo(schema);
      inProgress.remove(schema);
      if (obstacle.isEmpty()) {
        possible.add(schema);
        return true;
      }
      obstacles.put(schema, obstacle.get());
    }
    derivation
        .findings()
        .add(
            Place.of(schema), Optional.ofNullable(obstacles.get(schema)).orElse("") + ": any JSON");
    return false;
  }

  /** What stands in the way of a union; empty if nothing does. */
  String obstacle(String schema) {
    return Optional.ofNullable(obstacles.get(schema)).orElse("");
  }

  /** Whether something was derived from an assumption that proved wrong. */
  boolean wereAssumedWrongly() {
    return assumed.stream().anyMatch(obstacles::containsKey);
  }

  UnionDeclaration of(String schema) {
    Members union = membersOf(schema);
    derivation.declaredAt(schema);
    derivation.checkNoMembers(Place.of(schema));
    JavaName name = derivation.typeName(schema);
    Notes notes = derivation.document().schema(schema).notes();
    Optional<Form.Discriminator> discriminator = discriminator(schema, union);
    if (discriminator.isPresent() && alternatives(schema).discriminator().isEmpty()) {
      derivation
          .findings()
          .add(
              Place.of(schema),
              "has no discriminator: %s, of which each variant states its own values, is taken for it"
                  .formatted(discriminator.get().properties().get(0)));
    }
    DiscriminatorValues values = values(discriminator, union);
    values.notes().forEach((object, note) -> derivation.findings().add(Place.of(object), note));
    List<UnionDeclaration.Variant> variants = new ArrayList<>();
    for (String object : union.objects().keySet()) {
      variants.add(new UnionDeclaration.Variant(derivation.mention(object), values.of(object)));
    }
    NestedTypes nested = new NestedTypes(name, Optional.empty());
    // The visitor's methods are called after the simple names of all of them.
    variants.forEach(variant -> nested.given(variant.name().simpleName()));
    JavaName unknown = nested.name("Unknown");
    List<UnionDeclaration.ValueVariant> valueVariants = new ArrayList<>();
    union
        .values()
        .forEach(
            (kind, type) ->
                valueVariants.add(
                    new UnionDeclaration.ValueVariant(nested.name("Of" + kind), type)));
    return new UnionDeclaration(
        name,
        notes.description(),
        notes.deprecated(),
        discriminator.map(Form.Discriminator::properties).orElse(List.of()),
        variants,
        valueVariants,
        unknown);
  }

  /** The unions that each schema is a variant of, among those that are declared. */
  Map<String, List<JavaName>> around(Set<String> declared) {
    Map<String, List<JavaName>> around = new HashMap<>();
    declared.stream()
        .filter(possible::contains)
        .sorted(Comparator.comparing(union -> derivation.typeName(union).toString()))
        .forEach(
            union ->
                membersOf(union)
                    .objects()
                    .keySet()
                    .forEach(
                        object ->
                            around
                                .computeIfAbsent(object, first -> new ArrayList<>())
                                .add(derivation.typeName(union))));
    return around;
  }

  /** The values of the discriminator that mean each variant. */
  private DiscriminatorValues values(Optional<Form.Discriminator> discriminator, Members members) {
    if (discriminator.isEmpty()) {
      return DiscriminatorValues.NONE;
    }
    Map<List<String>, String> mapping = new LinkedHashMap<>();
    discriminator
        .get()
        .mapping()
        .forEach(
            (values, target) ->
                derivation
                    .roles()
                    .interfaceBehind(target)
                    .filter(members.objects()::containsKey)
                    .ifPresent(object -> mapping.put(values, object)));
    return new DiscriminatorRule(shapes, discriminator.get().properties())
        .values(members.objects(), mapping);
  }

  private Form.Alternatives alternatives(String schema) {
    return (Form.Alternatives) derivation.document().schema(schema).form();
  }

  private Members membersOf(String schema) {
    Members found = new Members(new LinkedHashMap<>(), new LinkedHashMap<>());
    collect(schema, found, new HashSet<>());
    return found;
  }

  private Optional<String> obstacleTo(String schema) {
    Members found = new Members(new LinkedHashMap<>(), new LinkedHashMap<>());
    Optional<String> obstacle = collect(schema, found, new HashSet<>());
    return obstacle.isPresent() ? obstacle : obstacle(found, discriminator(schema, found));
  }

  /** The property that tells the variants apart: the one that is stated, or that they state. */
  private Optional<Form.Discriminator> discriminator(String schema, Members members) {
    Optional<Form.Discriminator> stated = alternatives(schema).discriminator();
    if (stated.isPresent() || !members.values().isEmpty() || members.objects().size() < 2) {
      return stated;
    }
    return new InferredDiscriminator(shapes)
        .of(members.objects().keySet())
        .map(property -> Form.Discriminator.of(property, Map.of()));
  }

  /** Adds the variants, those of variants that are unions as well; returns what cannot be one. */
  private Optional<String> collect(String schema, Members found, Set<String> passed) {
    if (!passed.add(schema)) {
      return Optional.empty();
    }
    for (SchemaNode variant : alternatives(schema).variants()) {
      Optional<String> obstacle = collect(variant, schema, found, passed);
      if (obstacle.isPresent()) {
        return obstacle;
      }
    }
    return Optional.empty();
  }

  private Optional<String> collect(
      SchemaNode variant, String union, Members found, Set<String> passed) {
    if (variant.form() instanceof Form.Reference reference) {
      Optional<String> object = derivation.roles().interfaceBehind(reference.schema());
      if (object.isPresent()) {
        found
            .objects()
            .computeIfAbsent(object.get(), any -> new LinkedHashSet<>())
            .add(reference.schema());
        return Optional.empty();
      }
      if (derivation.roles().of(reference.schema()) == Role.UNION) {
        return collect(reference.schema(), found, passed);
      }
    }
    Resolved resolved = derivation.types().resolve(variant, Site.loose(Place.of(union)));
    Optional<String> kind = resolved.type().accept(VALUE_KIND);
    if (kind.isEmpty()) {
      return Optional.of("has a variant that is a map or any JSON");
    }
    FieldType other = found.values().putIfAbsent(kind.get(), resolved.type());
    if (other != null && !other.equals(resolved.type())) {
      found.values().put(kind.get(), common(kind.get()));
    }
    return Optional.empty();
  }

  /** What a value is in JSON, if it is not an object. */
  private static final class ValueKind implements FieldType.Visitor<Optional<String>> {
    @Override
    public Optional<String> scalar(FieldType.Scalar scalar) {
      if (scalar.equals(FieldType.anyJson())) {
        return Optional.empty();
      }
      if (scalar.scalar().isString()) {
        return Optional.of("Text");
      }
      return Optional.of(scalar.scalar() == ScalarType.BOOLEAN ? "Boolean" : "Number");
    }

    @Override
    public Optional<String> enumerated(FieldType.Enumerated enumerated) {
      return Optional.of("Text");
    }

    @Override
    public Optional<String> list(FieldType.ListOf list) {
      return Optional.of("List");
    }

    @Override
    public Optional<String> set(FieldType.SetOf set) {
      return Optional.of("List");
    }

    @Override
    public Optional<String> schema(FieldType.Schema schema) {
      return Optional.empty();
    }

    @Override
    public Optional<String> map(FieldType.MapOf map) {
      return Optional.empty();
    }
  }

  /** A type for all values that are the same in JSON. */
  private static FieldType common(String kind) {
    return switch (kind) {
      case "Text" -> new FieldType.Scalar(ScalarType.STRING);
      case "Number" -> new FieldType.Scalar(ScalarType.BIG_DECIMAL);
      case "Boolean" -> new FieldType.Scalar(ScalarType.BOOLEAN);
      default -> new FieldType.ListOf(FieldType.Element.anyJson());
    };
  }

  private Optional<String> obstacle(Members found, Optional<Form.Discriminator> discriminator) {
    if (discriminator.isPresent()) {
      if (!found.values().isEmpty()) {
        return Optional.of("has a discriminator, but variants that are not objects");
      }
      for (String property : discriminator.get().properties()) {
        for (String object : found.objects().keySet()) {
          if (!canTell(object, property)) {
            return Optional.of(
                shapes.has(object, property)
                    ? "has the discriminator %s, which is not a string in %s, and only strings tell variants apart"
                        .formatted(property, object)
                    : "has the discriminator %s, which %s lacks".formatted(property, object));
          }
        }
      }
      return values(discriminator, found).obstacle();
    }
    Set<Shapes.Shape> different = new HashSet<>();
    for (String object : found.objects().keySet()) {
      if (!different.add(shapes.of(object))) {
        return Optional.of("has variants that look the same");
      }
    }
    return Optional.empty();
  }

  private boolean canTell(String object, String property) {
    return shapes.texts(object, property).isPresent();
  }
}
