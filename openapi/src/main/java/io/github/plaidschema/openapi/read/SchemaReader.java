package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.document.AlikeForms;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.Notes;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.document.ValueKind;
import io.github.plaidschema.openapi.report.Findings;
import io.github.plaidschema.openapi.report.Place;
import io.github.plaidschema.openapi.yaml.YamlNode;
import io.github.plaidschema.openapi.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From the schemas of files to ours. References stay references. */
final class SchemaReader {
  private static final Form ANYTHING = new Form.Value(ValueKind.ANYTHING);

  /** An object with properties that only conditions name, as far as they are named at all. */
  private static final Form ANY_PROPERTIES =
      new Form.Structure(Map.of(), Set.of(), new Form.Additional.Any(true));

  /** What is still read in a sentence: a longer array or object is not repeated. */
  private static final int MAX_DEFAULT = 200;

  /** What a schema says of its values, and not only of itself. */
  private static final List<String> SIBLINGS =
      List.of(
          "properties",
          "required",
          "additionalProperties",
          "allOf",
          "oneOf",
          "anyOf",
          "items",
          "enum");

  private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef", "$recursiveRef");

  private final SchemaNames names;
  private final Findings findings;
  private final Mode mode;
  private final ShapeCheck shapes;
  private final EnumReader enums;

  /**
   * How to read.
   *
   * @param version of OpenAPI
   * @param isLenient whether a reference that cannot be resolved is any JSON
   */
  record Mode(String version, boolean isLenient) {

    /** Whether what stands beside a reference counts. */
    boolean hasSiblings() {
      return !version.startsWith("3.0");
    }
  }

  SchemaReader(SchemaNames names, Findings findings, Mode mode, ShapeCheck shapes) {
    this.names = names;
    this.findings = findings;
    this.mode = mode;
    this.shapes = shapes;
    this.enums = new EnumReader(findings);
  }

  boolean isLenient() {
    return mode.isLenient();
  }

  SchemaNode read(Location stated, Place place) throws ImportException {
    Location at = checked(stated, place);
    if (!(at.node() instanceof Mapping schema)) {
      return notAnObject(at, place);
    }
    Optional<String> reference =
        REFERENCES.stream().flatMap(keyword -> schema.text(keyword).stream()).findFirst();
    if (reference.isPresent() && !mode.hasSiblings()) {
      reportSiblings(schema, place);
      return new SchemaNode(notes(schema), reference(reference.get(), at, place));
    }
    List<SchemaNode> parts = new ArrayList<>();
    if (reference.isPresent()) {
      parts.add(SchemaNode.of(reference(reference.get(), at, place)));
    }
    Location discriminator = discriminator(at, place);
    reportUnread(schema, place);
    for (Location part : items(at, "allOf")) {
      parts.add(read(part, place));
    }
    boolean isNullable = false;
    for (String keyword : List.of("oneOf", "anyOf")) {
      List<Location> variants = new ArrayList<>();
      for (Location variant : items(at, keyword)) {
        variants.add(checked(variant, place));
      }
      isNullable |= variants.stream().anyMatch(variant -> mayBeNull(variant.mapping()));
      if (!variants.isEmpty()) {
        alternatives(variants, discriminator, place).ifPresent(parts::add);
      }
    }
    Notes notes = notes(schema).orNullable(isNullable);
    Optional<Form> own = own(at, schema, place);
    if (parts.isEmpty()) {
      return new SchemaNode(notes, own.orElse(ANYTHING));
    }
    own.filter(form -> saysMore(form, reference.isPresent()))
        .ifPresent(form -> parts.add(SchemaNode.of(form)));
    if (hasConditions(schema)) {
      parts.add(SchemaNode.of(ANY_PROPERTIES));
    }
    if (parts.size() == 1 && !schema.has("allOf")) {
      return new SchemaNode(notes.or(parts.get(0).notes()), parts.get(0).form());
    }
    return new SchemaNode(
        notes, new Form.Composition(List.copyOf(parts), schema.isFalse("unevaluatedProperties")));
  }

  private static boolean mayBeNull(Mapping variant) {
    return Types.isNull(variant) || notes(variant).nullable();
  }

  private static boolean saysMore(Form own, boolean isBesideReference) {
    return own instanceof Form.Structure structure
        ? !structure.isOpen()
        : isBesideReference && own instanceof Form.Choice;
  }

  /** A schema whose keywords have values of the kinds that they take. */
  private Location checked(Location at, Place place) throws ImportException {
    // Nothing beside a reference counts in 3.0, so there is nothing that is wrong.
    boolean isReference = at.mapping().get("$ref").filter(YamlNode::isString).isPresent();
    return isReference && !mode.hasSiblings() ? at : shapes.checked(at, ObjectShape.SCHEMA, place);
  }

  private SchemaNode notAnObject(Location at, Place place) throws ImportException {
    if (at.node().isFalse()) {
      findings.add(place, "allows no value: any JSON");
    } else {
      shapes.value(at, ValueShape.SCHEMA, place);
    }
    return SchemaNode.of(ANYTHING);
  }

  private static List<Location> items(Location at, String keyword) {
    List<Location> items = new ArrayList<>();
    Location array = at.at(keyword);
    List<YamlNode> nodes = at.mapping().items(keyword);
    for (int i = 0; i < nodes.size(); i++) {
      items.add(array.child(Integer.toString(i), nodes.get(i)));
    }
    return items;
  }

  private Form reference(String reference, Location at, Place place) throws ImportException {
    try {
      return new Form.Reference(names.of(reference, at));
    } catch (ImportException e) {
      if (!mode.isLenient()) {
        throw e;
      }
      findings.add(place, e.getMessage() + ": any JSON");
      return ANYTHING;
    }
  }

  private Optional<SchemaNode> alternatives(
      List<Location> variants, Location discriminator, Place place) throws ImportException {
    Optional<Form> titled = enums.ofConstants(variants, place);
    if (titled.isPresent()) {
      return Optional.of(SchemaNode.of(titled.get()));
    }
    List<SchemaNode> read = new ArrayList<>();
    for (Location variant : variants) {
      SchemaNode node = read(variant, place);
      if (Types.isNull(variant.mapping())) {
        continue;
      }
      if (node.form() instanceof Form.Structure structure
          && structure.properties().isEmpty()
          && !structure.required().isEmpty()) {
        findings.add(place, "says which properties go together, which is not checked");
        return Optional.empty();
      }
      read.add(node);
    }
    List<SchemaNode> different = read.stream().distinct().toList();
    if (different.size() == 1) {
      return Optional.of(different.get(0));
    }
    Optional<Form> common = AlikeForms.common(different);
    if (common.isPresent()) {
      return Optional.of(SchemaNode.of(common.get()));
    }
    if (read.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        SchemaNode.of(new Form.Alternatives(different, properties(discriminator, place))));
  }

  private Location discriminator(Location at, Place place) throws ImportException {
    Location stated = at.at("discriminator");
    return at.mapping().has("discriminator")
        ? shapes.checked(stated, ObjectShape.DISCRIMINATOR, place)
        : stated;
  }

  private Optional<Form.Discriminator> properties(Location discriminator, Place place)
      throws ImportException {
    Optional<String> property = discriminator.mapping().text("propertyName");
    if (property.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> mapping = new LinkedHashMap<>();
    Mapping stated = discriminator.mapping().mapping("mapping");
    for (String value : stated.entries().keySet()) {
      String target = stated.text(value).orElse("");
      Optional<String> schema = target(target, discriminator, place);
      schema.ifPresent(name -> mapping.put(value, name));
    }
    return Optional.of(Form.Discriminator.of(property.get(), mapping));
  }

  /** A mapping names a schema, or refers to it. */
  private Optional<String> target(String target, Location at, Place place) throws ImportException {
    if (names.isComponent(target)) {
      return Optional.of(target);
    }
    return reference(target, at, place) instanceof Form.Reference reference
        ? Optional.of(reference.schema())
        : Optional.empty();
  }

  /** What the schema says itself, apart from what it is composed of. */
  private Optional<Form> own(Location at, Mapping schema, Place place) throws ImportException {
    if (schema.has("const") || !schema.items("enum").isEmpty()) {
      return Optional.of(enums.read(schema, place));
    }
    if (schema.get("enum").filter(YamlNode.Sequence.class::isInstance).isPresent()) {
      findings.add(place, "names no value that it allows, which is not checked");
    }
    Set<String> types = Types.of(schema);
    if (types.contains("number")) {
      types.remove("integer");
    }
    return types.size() > 1
        ? Optional.of(several(types, at, schema, place))
        : ofType(types.stream().findFirst().orElse(""), at, schema, place);
  }

  /** Of several types it is an alternative of each. */
  private Form several(Set<String> types, Location at, Mapping schema, Place place)
      throws ImportException {
    if (types.contains("object") && schema.mapping("properties").entries().isEmpty()) {
      findings.add(
          place, "may be of several types (%s): any JSON".formatted(String.join(", ", types)));
      return ANYTHING;
    }
    List<SchemaNode> variants = new ArrayList<>();
    for (String type : types) {
      ofType(type, at, schema, place).ifPresent(form -> variants.add(SchemaNode.of(form)));
    }
    return new Form.Alternatives(List.copyOf(variants), Optional.empty());
  }

  private Optional<Form> ofType(String type, Location at, Mapping schema, Place place)
      throws ImportException {
    return switch (type) {
      case "string" -> Optional.of(value(schema, ValueKinds.ofText(schema), place));
      case "integer" -> Optional.of(value(schema, ValueKinds.ofInteger(schema), place));
      case "number" -> Optional.of(value(schema, ValueKinds.ofNumber(schema), place));
      case "boolean" -> Optional.of(value(schema, ValueKind.BOOLEAN, place));
      case "array" -> Optional.of(listing(at, schema, place));
      case "object" -> Optional.of(structure(at, schema, place));
      case "" -> untyped(at, schema, place);
      default -> {
        findings.add(place, "has the type %s, which JSON has not: any JSON".formatted(type));
        yield Optional.of(ANYTHING);
      }
    };
  }

  private Optional<Form> untyped(Location at, Mapping schema, Place place) throws ImportException {
    if (schema.has("items") || schema.has("prefixItems")) {
      return Optional.of(listing(at, schema, place));
    }
    boolean describesObject =
        schema.has("properties")
            || schema.has("required")
            || schema.has("additionalProperties")
            || schema.has("patternProperties");
    return describesObject ? Optional.of(structure(at, schema, place)) : Optional.empty();
  }

  private Form value(Mapping schema, ValueKind kind, Place place) {
    boolean isNoObject = !Types.of(schema).contains("object");
    if (isNoObject && !schema.mapping("properties").entries().isEmpty()) {
      findings.add(place, "has properties, but its type is not an object: they are left out");
    }
    return new Form.Value(kind);
  }

  private Form listing(Location at, Mapping schema, Place place) throws ImportException {
    boolean unique = schema.isTrue("uniqueItems");
    if (schema.has("prefixItems")
        || schema.get("items").orElse(schema) instanceof YamlNode.Sequence) {
      findings.add(place, "has elements of a schema each: a list of any JSON");
      return new Form.Listing(SchemaNode.of(ANYTHING), unique);
    }
    return new Form.Listing(
        schema.has("items") ? read(at.at("items"), place) : SchemaNode.of(ANYTHING), unique);
  }

  private Form structure(Location at, Mapping schema, Place place) throws ImportException {
    Map<String, SchemaNode> properties = new LinkedHashMap<>();
    Set<String> required = new LinkedHashSet<>();
    for (YamlNode name : schema.items("required")) {
      if (name instanceof YamlNode.Scalar scalar) {
        required.add(scalar.text());
      }
    }
    Location described = at.at("properties");
    boolean hasUnnamed = false;
    for (String name : described.mapping().entries().keySet()) {
      if (name.isEmpty()) {
        hasUnnamed = true;
        required.remove(name);
        findings.add(place, "has a property whose name is empty: among the additional properties");
      } else {
        properties.put(name, read(described.at(name), place.in(name)));
      }
    }
    Form.Additional additional = additional(at, schema, place);
    return new Form.Structure(
        properties, required, hasUnnamed ? new Form.Additional.Any(true) : additional);
  }

  private Form.Additional additional(Location at, Mapping schema, Place place)
      throws ImportException {
    boolean isClosed =
        schema.isFalse("additionalProperties") || schema.isFalse("unevaluatedProperties");
    Location patterns = at.at("patternProperties");
    if (!patterns.mapping().entries().isEmpty()) {
      List<SchemaNode> values = new ArrayList<>();
      for (String pattern : patterns.mapping().entries().keySet()) {
        values.add(read(patterns.at(pattern), place));
      }
      boolean isMap = isClosed && new HashSet<>(values).size() == 1 && !schema.has("properties");
      if (isMap) {
        return of(values.get(0));
      }
      findings.add(place, "has a schema for each pattern of names: any JSON by name");
      return new Form.Additional.Any(true);
    }
    if (isClosed) {
      return isConditional(schema)
          ? new Form.Additional.Any(hasConditions(schema))
          : new Form.Additional.None();
    }
    for (String keyword : List.of("additionalProperties", "unevaluatedProperties")) {
      if (schema.get(keyword).filter(Mapping.class::isInstance).isPresent()) {
        return of(read(at.at(keyword), place));
      }
    }
    boolean isStated =
        schema.isTrue("additionalProperties")
            || schema.isTrue("unevaluatedProperties")
            || hasConditions(schema);
    return new Form.Additional.Any(isStated);
  }

  private static Form.Additional of(SchemaNode value) {
    return value.form().equals(ANYTHING)
        ? new Form.Additional.Any(true)
        : new Form.Additional.Of(value);
  }

  /** Whether it has properties that are named nowhere but in its conditions and alternatives. */
  private static boolean isConditional(Mapping schema) {
    return hasConditions(schema)
        || schema.has("oneOf")
        || schema.has("anyOf")
        || schema.has("allOf")
        || REFERENCES.stream().anyMatch(schema::has);
  }

  private static boolean hasConditions(Mapping schema) {
    return schema.has("if") || schema.has("dependentSchemas") || schema.has("dependencies");
  }

  /** In 3.0, nothing beside a reference counts. */
  private void reportSiblings(Mapping schema, Place place) {
    List<String> siblings = SIBLINGS.stream().filter(schema::has).toList();
    if (!siblings.isEmpty()) {
      findings.add(
          place,
          "has %s beside a reference, which does not count before OpenAPI 3.1: left out"
              .formatted(String.join(", ", siblings)));
    }
  }

  private void reportUnread(Mapping schema, Place place) {
    if (schema.has("discriminator") && !schema.has("oneOf") && !schema.has("anyOf")) {
      findings.add(
          place,
          "has a discriminator, but does not list what it tells apart: each is read as this schema,"
              + " and keeps its other properties");
    }
    if (schema.has("not")) {
      findings.add(place, "says what it is not, which is not checked");
    }
    if (hasConditions(schema) || schema.has("dependentRequired")) {
      findings.add(place, "has conditions, which are not checked");
    }
  }

  private static Notes notes(Mapping schema) {
    boolean hasNullValue =
        schema.items("enum").stream().anyMatch(YamlNode::isNull)
            || schema.get("const").filter(YamlNode::isNull).isPresent();
    return new Notes(
        schema.text("title").orElse(""),
        schema.text("description").or(() -> schema.text("title")).orElse(""),
        schema.isTrue("nullable") || hasNullValue || Types.allowsNull(schema),
        schema.isTrue("deprecated"),
        schema.isTrue("readOnly"),
        schema.isTrue("writeOnly"),
        schema
            .get("default")
            .filter(value -> !value.isNull())
            .map(
                value ->
                    value instanceof YamlNode.Scalar scalar
                        ? new Notes.Default(scalar.text(), true)
                        : new Notes.Default(JsonText.of(value), false))
            .filter(value -> value.isScalar() || value.text().length() <= MAX_DEFAULT),
        example(schema));
  }

  /** Several examples show what a value may be, not what it is. */
  private static Optional<String> example(Mapping schema) {
    List<YamlNode> examples = new ArrayList<>(schema.items("examples"));
    schema.get("example").ifPresent(examples::add);
    return examples.size() == 1
            && examples.get(0) instanceof YamlNode.Scalar only
            && only.kind() == YamlNode.Scalar.Kind.STRING
        ? Optional.of(only.text())
        : Optional.empty();
  }
}
