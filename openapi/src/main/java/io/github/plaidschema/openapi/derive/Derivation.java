package io.github.plaidschema.openapi.derive;

import static java.util.stream.Collectors.toSet;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.Money;
import io.github.plaidschema.openapi.Progress;
import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.EnumDeclaration;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.InterfaceDeclaration;
import io.github.plaidschema.openapi.declare.JavaModel;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.Notes;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.name.ConstantNames;
import io.github.plaidschema.openapi.name.NearestNames;
import io.github.plaidschema.openapi.name.OverrideException;
import io.github.plaidschema.openapi.name.Overrides;
import io.github.plaidschema.openapi.report.Finding;
import io.github.plaidschema.openapi.report.Findings;
import io.github.plaidschema.openapi.report.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From some schemas of a document, and all that they lead to, to what is to be declared in Java.
 *
 * <p>The names of types are those of the whole document, whatever part of it is wanted, so that the
 * parts agree.
 */
public final class Derivation {
  private final ApiDocument document;
  private final Money money;
  private final Overrides overrides;
  private final Findings findings = new Findings();
  private final Roles roles;
  private final Usage usage;
  private final Map<String, JavaName> typeNames;
  private final Map<JavaName, String> schemas = new HashMap<>();
  private final Map<JavaName, EnumDeclaration> enums = new HashMap<>();
  private final TypeResolver types = new TypeResolver(this);
  private final Interfaces interfaces = new Interfaces(this);
  private final Unions unions;
  private final Set<String> reached = new LinkedHashSet<>();
  private final List<String> wrongOverrides = new ArrayList<>();

  /** The places of types that overrides may name. */
  private final Set<String> declaredPlaces = new LinkedHashSet<>();

  private final Deque<String> next = new ArrayDeque<>();

  private Derivation(
      ApiDocument document, Money money, Overrides overrides, Map<String, String> obstacles)
      throws ImportException {
    this.document = document;
    this.money = money;
    this.overrides = overrides;
    this.roles = new Roles(document);
    this.usage = Usage.of(document);
    this.unions = new Unions(document, roles, usage, this, obstacles);
    this.typeNames = new TopLevelNames(document, roles, overrides).all();
    typeNames.forEach((schema, name) -> schemas.put(name, schema));
  }

  /**
   * Derives the model.
   *
   * @param wanted names of schemas
   * @param mentioned schemas whose types operations mention, with where that is
   * @throws ImportException if the overrides contradict the document or each other
   */
  public static DerivedTypes derive(
      ApiDocument document,
      Collection<String> wanted,
      Map<SchemaNode, Place> mentioned,
      Money money,
      Overrides overrides,
      Progress progress)
      throws ImportException {
    Map<String, String> obstacles = new HashMap<>();
    while (true) {
      Derivation derivation = new Derivation(document, money, overrides, obstacles);
      DerivedTypes derived = derivation.derive(wanted, mentioned, progress);
      if (!derivation.wrongOverrides.isEmpty()) {
        throw new OverrideException(derivation.wrongOverrides.get(0));
      }
      // Each time, at least one more obstacle is known.
      if (!derivation.unions.wereAssumedWrongly()) {
        return derived;
      }
    }
  }

  private DerivedTypes derive(
      Collection<String> wanted, Map<SchemaNode, Place> mentioned, Progress progress)
      throws ImportException {
    wanted.forEach(this::reach);
    Map<SchemaNode, FieldType> uses = new LinkedHashMap<>();
    mentioned.forEach(
        (schema, place) -> uses.put(schema, types.resolve(schema, Site.loose(place)).type()));
    Map<String, Declaration> declared = new LinkedHashMap<>();
    for (String schema = next.poll(); schema != null; schema = next.poll()) {
      String at = schema;
      declare(at).ifPresent(declaration -> declared.put(at, declaration));
      progress.at("deriving", declared.size(), declared.size() + next.size());
    }
    Map<String, List<JavaName>> around = unions.around(declared.keySet());
    List<Declaration> declarations = new ArrayList<>();
    declared.forEach(
        (schema, declaration) ->
            declarations.add(
                declaration instanceof InterfaceDeclaration type
                    ? type.withUnions(around.getOrDefault(schema, List.of()))
                    : declaration));
    Map<String, JavaName> names = new LinkedHashMap<>();
    for (String schema : reached) {
      (declared.containsKey(schema) ? Optional.of(schema) : roles.interfaceBehind(schema))
          .ifPresent(type -> names.put(schema, typeName(type)));
    }
    checkPlaces();
    Completeness.check(declarations);
    return new DerivedTypes(
        new JavaModel(
            declarations, names, allFindings(wanted.containsAll(document.schemas().keySet()))),
        uses,
        typeNames.values().stream().map(JavaName::topLevel).collect(toSet()));
  }

  private Optional<Declaration> declare(String schema) {
    return switch (roles.of(schema)) {
      case INTERFACE -> Optional.of(interfaces.of(schema).declaration());
      case ENUM -> enumNamed(typeName(schema)).map(type -> type);
      case UNION -> isUnion(schema) ? Optional.of(unions.of(schema)) : Optional.empty();
      case ALIAS -> passThrough(schema);
    };
  }

  /** What has no type of its own leads to those that have. */
  private Optional<Declaration> passThrough(String schema) {
    types.resolve(document.schema(schema), Site.loose(Place.of(schema)));
    return Optional.empty();
  }

  /** Notes what the overrides decide of what is not a type. */
  private void checkPlaces() {
    for (String place : overrides.schemas().keySet()) {
      boolean isKnown = declaredPlaces.contains(place);
      if (!isKnown
          && reached.contains(TopLevelNames.schemaOf(place, document.schemas().keySet()))) {
        wrongOverrides.add(
            "the overrides name %s, which is not a type%s"
                .formatted(place, NearestNames.of(place, declaredPlaces)));
      }
    }
    for (String union : overrides.unions().keySet()) {
      if (reached.contains(union) && !isUnion(union)) {
        wrongOverrides.add(
            "the overrides make a union of %s, which %s".formatted(union, unions.obstacle(union)));
      }
    }
  }

  private List<Finding> allFindings(boolean isWhole) {
    List<Finding> all = new ArrayList<>();
    document.findings().stream()
        .filter(
            finding ->
                reached.contains(finding.schema())
                    || (isWhole && !document.schemas().containsKey(finding.schema())))
        .forEach(all::add);
    all.addAll(findings.all());
    return all.stream().distinct().toList();
  }

  private void reach(String schema) {
    if (reached.add(schema)) {
      next.add(schema);
    }
  }

  ApiDocument document() {
    return document;
  }

  Money money() {
    return money;
  }

  Overrides overrides() {
    return overrides;
  }

  Findings findings() {
    return findings;
  }

  Roles roles() {
    return roles;
  }

  Usage usage() {
    return usage;
  }

  TypeResolver types() {
    return types;
  }

  Interfaces interfaces() {
    return interfaces;
  }

  /** Whether alternatives can be told apart, and so become a union. */
  boolean isUnion(String schema) {
    return unions.isPossible(schema);
  }

  /** The type of a schema that another one mentions: it comes along. */
  JavaName mention(String schema) {
    reach(schema);
    return typeName(schema);
  }

  JavaName typeName(String schema) {
    return Optional.ofNullable(typeNames.get(schema)).orElseThrow();
  }

  /** The name of a type within another: the one that was chosen, or one like the property's. */
  JavaName nestedName(NestedTypes nested, String wanted, String place) {
    Optional<String> given = overrides.schema(place).name();
    if (given.isEmpty()) {
      return nested.name(wanted);
    }
    Optional<JavaName> name = nested.given(given.get());
    if (name.isEmpty()) {
      wrongOverrides.add(
          "the overrides call %s %s, as another type is called or one that is generated or imported"
              .formatted(place, given.get()));
    }
    return name.orElseGet(() -> nested.name(wanted));
  }

  /** Brings along the types of a field that is not inherited. */
  void mentionTypesOf(FieldType type) {
    for (JavaName name : type.names()) {
      Optional.ofNullable(schemas.get(JavaName.of(name.topLevel()))).ifPresent(this::reach);
    }
  }

  /** The declaration of an enum that has been declared, or is one of the document's. */
  Optional<EnumDeclaration> enumNamed(JavaName name) {
    String schema = schemas.get(name);
    if (schema != null
        && !enums.containsKey(name)
        && document.schema(schema).form() instanceof Form.Choice choice) {
      Notes notes = document.schema(schema).notes();
      enumOf(name, notes.description(), notes.deprecated(), choice, schema);
    }
    return Optional.ofNullable(enums.get(name));
  }

  /** Takes note that there is a type, of which the overrides may decide. */
  void declaredAt(String place) {
    declaredPlaces.add(place);
  }

  /** Notes a name that the overrides give to a property, and that it cannot have. */
  void rejectAccessor(Place property) {
    wrongOverrides.add(
        "the overrides call the accessor of %s as another method is called".formatted(property));
  }

  /** Notes what the overrides decide of a schema that does not have it. */
  void checkOverridden(Place place, Set<String> overridden, Collection<String> described) {
    overridden.stream()
        .filter(name -> !described.contains(name))
        .forEach(
            name ->
                wrongOverrides.add(
                    "the overrides name %s, which is not in the document%s"
                        .formatted(place.in(name), NearestNames.of(name, described))));
  }

  /** Notes what the overrides decide of members of what has none. */
  void checkNoMembers(Place place) {
    Overrides.SchemaOverride decided = overrides.schema(place.toString());
    checkOverridden(place, decided.properties().keySet(), List.of());
    checkOverridden(place, decided.constants().keySet(), List.of());
  }

  /** Notes what the overrides decide of a property that is described elsewhere. */
  void checkInherited(Place place, Set<String> overridden, Set<String> inherited, String parents) {
    overridden.stream()
        .filter(inherited::contains)
        .forEach(
            name ->
                wrongOverrides.add(
                    "the overrides name %s, which %s describes: decide it there"
                        .formatted(place.in(name), parents)));
  }

  private void checkConstants(String place) {
    Set<String> names = new HashSet<>();
    overrides
        .schema(place)
        .constants()
        .forEach(
            (text, name) -> {
              if (!names.add(name)) {
                wrongOverrides.add(
                    "the overrides call two constants of %s %s".formatted(place, name));
              }
            });
  }

  /** Declares an enum. */
  EnumDeclaration enumOf(
      JavaName name, String description, boolean deprecated, Form.Choice choice, String place) {
    declaredAt(place);
    checkOverridden(
        new Place(List.of(place)), overrides.schema(place).properties().keySet(), List.of());
    checkOverridden(
        new Place(List.of(place)), overrides.schema(place).constants().keySet(), choice.texts());
    checkConstants(place);
    Map<String, String> constants =
        ConstantNames.of(choice.texts(), overrides.schema(place).constants(), choice.names());
    EnumDeclaration declaration =
        new EnumDeclaration(
            name,
            description,
            deprecated,
            choice.texts().stream()
                .map(
                    text ->
                        new EnumDeclaration.Constant(
                            Optional.ofNullable(constants.get(text)).orElseThrow(),
                            text,
                            choice.descriptions().getOrDefault(text, "")))
                .toList());
    enums.put(name, declaration);
    return declaration;
  }
}
