package io.github.plaidschema.openapi.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random schemas that some value fits. What has to be there leads to schemas that were made before,
 * so that no value is infinite; what may be absent leads anywhere.
 */
final class RandomSchemas {
  static final String COMPONENTS = "#/components/schemas/";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> SCHEMA_NAMES =
      List.of(
          "User",
          "user",
          "UserBuilder",
          "UserJson",
          "Order",
          "Error",
          "String",
          "List",
          "Optional",
          "foo-bar",
          "foo.bar",
          "foo_bar",
          "123",
          "_",
          "class",
          "Con",
          "Model",
          "Map",
          "Unknown",
          "Payment",
          "A",
          "B",
          "a",
          "AccountBase",
          "Status",
          "Object",
          "Override",
          "JsonValue",
          "Transfer_Status",
          "x",
          "Item",
          "Choice",
          "OfText",
          "Visitor",
          "URI",
          "UserVisitor");

  private final RandomChoice random;
  private final RandomScalars scalars;
  private final RandomObjects objectSchemas;
  private final RandomUnions unions;
  private final RandomCompositions compositions;
  private final Map<String, ObjectNode> components = new LinkedHashMap<>();
  private final Set<String> objects = new LinkedHashSet<>();
  private final List<String> names = new ArrayList<>();

  /**
   * @param isNew whether the keywords of 3.1 are used
   */
  RandomSchemas(Random seeded, boolean isNew) {
    this.random = new RandomChoice(seeded, isNew);
    this.scalars = new RandomScalars(random);
    this.objectSchemas = new RandomObjects(random, scalars, this);
    this.unions = new RandomUnions(random, scalars, objectSchemas, this);
    this.compositions = new RandomCompositions(random, objectSchemas, this);
  }

  Map<String, ObjectNode> components(int count) {
    while (names.size() < count) {
      String name = random.pick(SCHEMA_NAMES);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    for (String name : List.copyOf(names)) {
      // Those of a union are made before it.
      ObjectNode schema = component(name);
      components.put(name, schema);
    }
    return new LinkedHashMap<>(components);
  }

  /** Whether there is a component of that name. */
  boolean has(String name) {
    return components.containsKey(name);
  }

  ObjectNode get(String name) {
    return Optional.ofNullable(components.get(name)).orElseThrow();
  }

  void add(String name, ObjectNode schema) {
    components.put(name, schema);
  }

  /** Adds one of which others may be composed. */
  void addObject(String name, ObjectNode schema) {
    add(name, schema);
    objects.add(name);
  }

  /** The names of those of which others may be composed. */
  List<String> objects() {
    return List.copyOf(objects);
  }

  private ObjectNode component(String name) {
    return switch (random.nextInt(12)) {
      case 0 -> random.described(scalars.enumeration());
      case 1 -> random.described(random.nextBoolean() ? scalars.scalar() : array(2));
      case 2 -> objectSchemas.map(2);
      case 3, 4 -> random.described(unions.union(name));
      case 5, 6 -> {
        ObjectNode whole = compositions.composition();
        objects.add(name);
        yield whole;
      }
      default -> {
        objects.add(name);
        yield random.described(objectSchemas.object(2));
      }
    };
  }

  /** A schema; one that is required leads to what was made before. */
  ObjectNode schema(int depth, boolean isRequired) {
    int kind = random.nextInt(depth > 0 ? 14 : 9);
    return switch (kind) {
      case 0, 1, 2 -> nullable(scalars.scalar());
      case 3 -> nullable(scalars.enumeration());
      case 4, 5, 6 -> reference(isRequired);
      case 7 -> scalars.several();
      case 8 -> random.chance(1, 3) ? NODES.objectNode() : nullable(scalars.scalar());
      case 9 -> nullable(array(depth));
      case 10 -> nullable(objectSchemas.map(depth));
      case 11 -> nullable(objectSchemas.object(depth));
      case 12 -> nullableAlternatives(unions.inlineUnion(depth, isRequired));
      default -> wrapped(isRequired);
    };
  }

  ObjectNode reference(boolean isRequired) {
    List<String> known = List.copyOf(components.keySet());
    if (isRequired && known.isEmpty()) {
      return scalars.scalar();
    }
    String target = isRequired ? random.pick(known) : random.pick(names);
    if (!isRequired && !components.containsKey(target) && !names.contains(target)) {
      return scalars.scalar();
    }
    ObjectNode reference = NODES.objectNode().put("$ref", COMPONENTS + target);
    if (random.isNew() && random.chance(1, 4)) {
      reference.put("description", random.description());
    }
    return reference;
  }

  /** A reference in an allOf, as 3.0 writes it that has something beside it. */
  private ObjectNode wrapped(boolean isRequired) {
    ObjectNode wrapped = NODES.objectNode();
    wrapped.putArray("allOf").add(reference(isRequired));
    wrapped.put("description", random.description());
    if (!random.isNew() && random.chance(1, 3)) {
      wrapped.put("nullable", true);
    }
    return wrapped;
  }

  private ObjectNode array(int depth) {
    ObjectNode array = NODES.objectNode().put("type", "array");
    if (random.isNew() && random.chance(1, 8)) {
      array.putArray("prefixItems").add(scalars.scalar());
      return array;
    }
    array.set("items", schema(depth - 1, false));
    if (random.chance(1, 6)) {
      array.put("uniqueItems", true);
    }
    return array;
  }

  private ObjectNode nullable(ObjectNode schema) {
    if (!random.chance(1, 5)) {
      return schema;
    }
    if (!random.isNew()) {
      if (schema.has("type")) {
        schema.put("nullable", true);
        if (schema.has("enum") && random.nextBoolean()) {
          ((ArrayNode) schema.get("enum")).addNull();
        } else if (schema.has("enum")) {
          schema.remove("nullable");
        }
      }
      return schema;
    }
    if (schema.path("type").isString() && !schema.has("enum") && !schema.has("const")) {
      String type = schema.get("type").asString();
      ArrayNode types = schema.putArray("type");
      types.add(type).add("null");
      return schema;
    }
    ObjectNode either = NODES.objectNode();
    ArrayNode variants = either.putArray(random.nextBoolean() ? "oneOf" : "anyOf");
    variants.add(schema);
    variants.addObject().put("type", "null");
    return either;
  }

  private ObjectNode nullableAlternatives(ObjectNode union) {
    JsonNode variants = union.path(union.has("oneOf") ? "oneOf" : "anyOf");
    if (random.isNew() && random.chance(1, 5)) {
      ((ArrayNode) variants).addObject().put("type", "null");
    }
    return union;
  }
}
