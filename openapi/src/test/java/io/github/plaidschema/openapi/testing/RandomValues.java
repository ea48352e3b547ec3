package io.github.plaidschema.openapi.testing;

import java.math.BigDecimal;
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
 * Random JSON documents that follow the schemas of a {@link RandomApi}, made from these alone: what
 * the importer thinks of them has no part in it.
 */
public final class RandomValues {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MAX_DEPTH = 5;

  private final RandomApi api;
  private final Random random;
  private final Set<String> defaulted = new LinkedHashSet<>();

  public RandomValues(RandomApi api, Random random) {
    this.api = api;
    this.random = random;
    api.files().values().forEach(this::collectDefaulted);
  }

  /** A schema, and the file that its references are relative to. */
  private record Schema(JsonNode node, String file) {
    Schema at(String keyword) {
      return new Schema(node.path(keyword), file);
    }

    List<Schema> items(String keyword) {
      return node.path(keyword).valueStream().map(item -> new Schema(item, file)).toList();
    }
  }

  /** What an object consists of. */
  private static final class Parts {
    final Map<String, Schema> properties = new LinkedHashMap<>();
    final Set<String> required = new LinkedHashSet<>();
    final List<Schema> maps = new ArrayList<>();
    final Map<String, JsonNode> fixed = new LinkedHashMap<>();
    boolean isOpen = true;
    boolean hasConditions;
  }

  /** A value of a schema of the document. */
  public JsonNode next(String schema) {
    return value(new Schema(api.schemas().required(schema), RandomApi.MAIN), 0);
  }

  private Schema resolve(Schema at) {
    String reference = at.node().required("$ref").asString();
    int hash = reference.indexOf('#');
    String address = hash < 0 ? reference : reference.substring(0, hash);
    String file =
        address.isEmpty()
            ? at.file()
            : java.nio.file.Path.of(at.file())
                .resolveSibling(address)
                .normalize()
                .toString()
                .replace('\\', '/');
    JsonNode root = api.file(file);
    return new Schema(hash < 0 ? root : root.requiredAt(reference.substring(hash + 1)), file);
  }

  private JsonNode value(Schema schema, int depth) {
    JsonNode node = schema.node();
    if (allowsNull(node) && random.nextInt(4) == 0) {
      return NODES.nullNode();
    }
    if (node.path("$ref").isString()) {
      return value(resolve(schema), depth);
    }
    if (node.has("const")) {
      return node.get("const");
    }
    if (node.has("enum")) {
      // No constant stands for the empty string, which makes an unknown variant of its object.
      List<JsonNode> values =
          node.get("enum")
              .valueStream()
              .filter(value -> !value.isNull() || allowsNull(node))
              .filter(value -> node.get("enum").size() == 1 || !value.asString("-").isEmpty())
              .toList();
      return values.get(random.nextInt(values.size()));
    }
    if (isObject(schema)) {
      return object(schema, depth);
    }
    for (String keyword : List.of("oneOf", "anyOf")) {
      if (node.has(keyword)) {
        return variant(schema, keyword, depth);
      }
    }
    if (node.has("allOf")) {
      return value(sole(schema), depth);
    }
    return ofType(schema, depth);
  }

  private static boolean allowsNull(JsonNode node) {
    return node.path("nullable").asBoolean(false)
        || node.path("type").valueStream().anyMatch(type -> type.asString().equals("null"));
  }

  /** Of what is composed of one schema, that. */
  private static Schema sole(Schema schema) {
    return schema.items("allOf").get(0);
  }

  private JsonNode ofType(Schema schema, int depth) {
    JsonNode node = schema.node();
    List<String> types = new ArrayList<>();
    if (node.path("type").isString()) {
      types.add(node.get("type").asString());
    }
    node.path("type").valueStream().map(JsonNode::asString).forEach(types::add);
    types.remove("null");
    if (types.isEmpty()) {
      return node.has("items") ? array(schema, depth) : anything(2);
    }
    return switch (types.get(random.nextInt(types.size()))) {
      case "string" -> NODES.stringNode(text(node.path("format").asString("")));
      case "integer" -> integer(node);
      case "number" -> NODES.numberNode(new BigDecimal((random.nextInt(9999) - 99) + ".50"));
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "array" -> array(schema, depth);
      case "object" -> object(schema, depth);
      default -> throw new AssertionError(node);
    };
  }

  private JsonNode integer(JsonNode schema) {
    if (schema.path("format").asString("").equals("uint64") && random.nextBoolean()) {
      return NODES.numberNode(new java.math.BigInteger("18446744073709551615"));
    }
    boolean isLarge = schema.path("format").asString("").equals("int64") && random.nextBoolean();
    return isLarge ? NODES.numberNode(Long.MIN_VALUE) : NODES.numberNode(random.nextInt(100));
  }

  private ArrayNode array(Schema schema, int depth) {
    ArrayNode array = NODES.arrayNode();
    int size = depth < MAX_DEPTH ? random.nextInt(3) : 0;
    for (int i = 0; i < size; i++) {
      JsonNode item =
          schema.node().has("items") ? value(schema.at("items"), depth + 1) : anything(1);
      boolean isUnique = schema.node().path("uniqueItems").asBoolean(false);
      if (!isUnique || array.valueStream().noneMatch(item::equals)) {
        array.add(item);
      }
    }
    if (schema.node().has("prefixItems") && !array.isEmpty()) {
      array.set(0, value(schema.items("prefixItems").get(0), depth + 1));
    }
    return array;
  }

  // Alternatives.

  private JsonNode variant(Schema schema, String keyword, int depth) {
    List<Schema> variants = schema.items(keyword);
    // The first ones lead to what was made before.
    Schema chosen = variants.get(depth > MAX_DEPTH ? 0 : random.nextInt(variants.size()));
    if (chosen.node().path("type").asString("").equals("null")) {
      return NODES.nullNode();
    }
    JsonNode discriminator = schema.node().path("discriminator");
    JsonNode value = value(chosen, depth + 1);
    if (!discriminator.isMissingNode() && value instanceof ObjectNode object) {
      String property = discriminator.required("propertyName").asString();
      List<String> mapped = mapped(discriminator.path("mapping"), chosen);
      Schema told = Optional.ofNullable(parts(chosen).properties.get(property)).orElseThrow();
      boolean isStated = told.node().has("const") || told.node().has("enum");
      if (!mapped.isEmpty()) {
        object.put(property, mapped.get(random.nextInt(mapped.size())));
      } else if (!isStated) {
        object.put(property, name(chosen));
      }
    }
    return value;
  }

  /** The values that mean a variant, by a reference or by its name. */
  private static List<String> mapped(JsonNode mapping, Schema variant) {
    List<String> values = new ArrayList<>();
    mapping
        .properties()
        .forEach(
            entry -> {
              String target = entry.getValue().asString();
              if (target.substring(target.lastIndexOf('/') + 1).equals(name(variant))) {
                values.add(entry.getKey());
              }
            });
    return values;
  }

  private static String name(Schema variant) {
    String reference = variant.node().required("$ref").asString();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  // Objects.

  private boolean isObject(Schema schema) {
    JsonNode node = schema.node();
    if (node.path("$ref").isString()) {
      return isObject(resolve(schema));
    }
    return node.has("properties")
        || node.has("patternProperties")
        || (node.has("additionalProperties") && !node.has("type"))
        || node.path("additionalProperties").isObject()
        || node.path("type").asString("").equals("object")
        || (node.has("allOf") && schema.items("allOf").stream().allMatch(this::isObject));
  }

  private JsonNode object(Schema schema, int depth) {
    Parts parts = parts(schema);
    ObjectNode object = NODES.objectNode();
    parts.properties.forEach(
        (name, property) -> {
          boolean isThere = parts.required.contains(name) || (depth < 3 && random.nextBoolean());
          if (isThere) {
            object.set(name, value(property, depth + 1));
          }
        });
    parts.fixed.forEach(object::set);
    for (Schema map : parts.maps) {
      addNamed(object, map, depth);
    }
    if (parts.hasConditions && random.nextBoolean()) {
      object.put("cond", "yes").put("extra", "text");
    }
    if (parts.isOpen && parts.maps.isEmpty() && random.nextInt(3) == 0) {
      object.set("n3w \"property\"", anything(2));
    }
    return object;
  }

  private void addNamed(ObjectNode object, Schema map, int depth) {
    map.node()
        .path("patternProperties")
        .properties()
        .forEach(
            pattern -> {
              if (depth < MAX_DEPTH && random.nextBoolean()) {
                object.set(
                    pattern.getKey().substring(1) + random.nextInt(9),
                    value(new Schema(pattern.getValue(), map.file()), depth + 1));
              }
            });
    if (map.node().path("additionalProperties").isObject() && depth < MAX_DEPTH) {
      for (int i = random.nextInt(3); i > 0; i--) {
        object.set("key" + i, value(map.at("additionalProperties"), depth + 1));
      }
    }
  }

  private Parts parts(Schema schema) {
    Parts parts = new Parts();
    collect(schema, parts);
    return parts;
  }

  private void collect(Schema schema, Parts parts) {
    JsonNode node = schema.node();
    if (node.path("$ref").isString()) {
      collect(resolve(schema), parts);
      return;
    }
    schema.items("allOf").forEach(part -> collect(part, parts));
    node.path("properties")
        .properties()
        .forEach(
            property -> {
              boolean isRestated =
                  property.getValue().size() == 1
                      && property.getValue().has("description")
                      && parts.properties.containsKey(property.getKey());
              if (!isRestated) {
                parts.properties.put(
                    property.getKey(), new Schema(property.getValue(), schema.file()));
              }
            });
    node.path("required").forEach(name -> parts.required.add(name.asString()));
    if (node.path("additionalProperties").isObject() || node.has("patternProperties")) {
      parts.maps.add(schema);
    }
    parts.hasConditions |= node.has("if") || node.has("dependentSchemas");
    parts.isOpen &=
        !node.path("additionalProperties").isBoolean()
            || node.get("additionalProperties").asBoolean();
    parts.isOpen &= !node.has("unevaluatedProperties");
    List<Schema> either = schema.items("oneOf");
    if (!either.isEmpty()) {
      either
          .get(random.nextInt(either.size()))
          .node()
          .path("properties")
          .properties()
          .forEach(
              property ->
                  parts.fixed.put(
                      property.getKey(),
                      property.getValue().path("type").asString("").equals("integer")
                          ? NODES.numberNode(7)
                          : NODES.stringNode("either")));
    }
  }

  private String text(String format) {
    return switch (format) {
      case "duration" -> "PT%dH".formatted(1 + random.nextInt(99));
      case "date" -> "2026-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(10));
      case "date-time" ->
          "2026-01-02T03:04:05%s".formatted(random.nextBoolean() ? "Z" : ".120+01:00");
      case "uuid" -> "6F12F5BB-22DD-4855-b918-f47ec439198" + random.nextInt(10);
      case "uri" -> "https://example.com/" + random.nextInt(10) + "?a=b";
      default -> random.nextInt(5) == 0 ? "" : "text \u20ac\n" + random.nextInt(1000);
    };
  }

  /** Any JSON. */
  public JsonNode anything(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(true);
      case 2 -> NODES.numberNode(new BigDecimal("1.10"));
      case 3 -> NODES.numberNode(12345678901234L);
      case 4 -> NODES.stringNode("any");
      case 5 -> NODES.arrayNode().add(anything(depth - 1)).add(anything(depth - 1));
      default -> NODES.objectNode().set("any", anything(depth - 1));
    };
  }

  /**
   * Removes from a document what stands in it by default, where another one has nothing or null.
   */
  public void removeDefaults(JsonNode written, JsonNode original) {
    if (written instanceof ObjectNode object && original.isObject()) {
      for (String name : List.copyOf(object.propertyNames())) {
        boolean isDefaulted = defaulted.contains(name);
        if (isDefaulted && !original.has(name)) {
          object.remove(name);
        } else if (isDefaulted && original.path(name).isNull()) {
          object.putNull(name);
        } else {
          removeDefaults(object.path(name), original.path(name));
        }
      }
    } else if (written.isArray()) {
      for (int i = 0; i < written.size(); i++) {
        removeDefaults(written.get(i), original.path(i));
      }
    }
  }

  /** The properties with a default value, of their own or of what they refer to. */
  private void collectDefaulted(JsonNode node) {
    node.path("properties")
        .properties()
        .forEach(
            property -> {
              boolean mayRefer =
                  property.getValue().has("$ref") || property.getValue().has("allOf");
              if (property.getValue().has("default") || mayRefer) {
                defaulted.add(property.getKey());
              }
            });
    node.forEach(this::collectDefaulted);
  }

  /** Replaces a value somewhere in a document by any other. */
  public void change(JsonNode document) {
    List<Runnable> changes = new ArrayList<>();
    collectChanges(document, changes);
    if (!changes.isEmpty()) {
      changes.get(random.nextInt(changes.size())).run();
    }
  }

  private void collectChanges(JsonNode node, List<Runnable> changes) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
        changes.add(() -> object.set(member.getKey(), anything(2)));
        changes.add(() -> object.remove(member.getKey()));
        collectChanges(member.getValue(), changes);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        changes.add(() -> array.set(index, anything(2)));
        collectChanges(array.get(i), changes);
      }
    }
  }
}
