package io.github.plaidschema.openapi.testing;

import io.github.plaidschema.openapi.report.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random documents of the schemas of an OpenAPI 3.0 document, made from that document alone: what
 * the importer thinks of it has no part in them, but for the places where it says that it takes any
 * JSON.
 */
public final class RandomDocuments {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String REFERENCE = "#/components/schemas/";
  private static final int MAX_DEPTH = 4;

  private final JsonNode schemas;
  private final Set<String> anyJson;
  private final Random random;
  private final boolean full;
  private final List<Member> members = new ArrayList<>();

  /**
   * @param full whether optional properties are there, rather than by chance
   */
  public RandomDocuments(WholeApi api, Random random, boolean full) {
    this.schemas = api.document().schemas();
    this.anyJson = places(api);
    this.random = random;
    this.full = full;
  }

  /** Where the importer says that it takes any JSON. */
  private static Set<String> places(WholeApi api) {
    return api.imported().report().findings().stream()
        .filter(finding -> finding.text().endsWith("any JSON"))
        .map(Finding::place)
        .collect(Collectors.toSet());
  }

  /**
   * A property that the schema describes, where it stands in the document.
   *
   * @param wrong a value that it cannot have; missing where it can have any
   */
  public record Member(ObjectNode object, String name, String path, JsonNode wrong) {}

  /** The described properties of the last document, without those of maps. */
  public List<Member> members() {
    return List.copyOf(members);
  }

  /** A document of a schema that describes an object. */
  public ObjectNode next(String schema) {
    members.clear();
    return (ObjectNode) value(schemas.required(schema), schema, "$", 0);
  }

  private JsonNode value(JsonNode schema, String place, String path, int depth) {
    if (anyJson.contains(place)) {
      return anything(2);
    }
    if (schema.has("$ref")) {
      String name = schema.required("$ref").asString().substring(REFERENCE.length());
      return value(schemas.required(name), name, path, depth);
    }
    if (isObject(schema)) {
      ObjectNode object = NODES.objectNode();
      fill(object, schema, place, path, depth, new LinkedHashSet<>());
      return object;
    }
    if (schema.has("allOf")) {
      return value(soleOf(schema), place, path, depth);
    }
    List<String> texts =
        schema
            .path("enum")
            .valueStream()
            .filter(JsonNode::isString)
            .map(JsonNode::asString)
            .toList();
    if (!texts.isEmpty()) {
      return NODES.stringNode(
          random.nextInt(4) == 0 ? "unheard_of" : texts.get(random.nextInt(texts.size())));
    }
    return switch (schema.path("type").asString("")) {
      case "string" -> NODES.stringNode(text(schema.path("format").asString("")));
      case "integer" -> NODES.numberNode(random.nextInt(100));
      case "number" -> NODES.numberNode(new BigDecimal(random.nextInt(9999) + ".50"));
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "array" -> array(schema, place, path, depth);
      case "object" -> map(schema, place, path, depth);
      default -> anything(2);
    };
  }

  /** Whether its properties are described, by itself or by what it is composed of. */
  private boolean isObject(JsonNode schema) {
    if (schema.has("$ref")) {
      return isObject(resolve(schema));
    }
    boolean isTyped = schema.path("type").asString("object").equals("object");
    return (isTyped && !schema.path("properties").isEmpty())
        || schema.path("allOf").valueStream().anyMatch(this::isObject);
  }

  private JsonNode resolve(JsonNode schema) {
    return schemas.required(schema.required("$ref").asString().substring(REFERENCE.length()));
  }

  /** Of what is composed of one schema and of notes, that schema. */
  private static JsonNode soleOf(JsonNode schema) {
    return schema
        .required("allOf")
        .valueStream()
        .filter(part -> part.has("$ref") || part.has("allOf") || part.has("enum"))
        .findFirst()
        .orElseThrow();
  }

  private void fill(
      ObjectNode object,
      JsonNode schema,
      String place,
      String path,
      int depth,
      Set<String> alsoRequired) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    Map<String, String> places = new LinkedHashMap<>();
    Set<String> required = new LinkedHashSet<>(alsoRequired);
    boolean open = collect(schema, place, properties, places, required);
    properties.forEach(
        (name, property) -> {
          boolean isThere = full ? depth < MAX_DEPTH : depth < 3 && random.nextBoolean();
          if (isThere || required.contains(name)) {
            String memberPath = path + step(name);
            boolean isNull = isNullable(property) && random.nextInt(6) == 0;
            JsonNode value =
                isNull
                    ? NODES.nullNode()
                    : value(property, places.getOrDefault(name, ""), memberPath, depth + 1);
            object.set(name, value);
            members.add(new Member(object, name, memberPath, wrong(property, places, name)));
          }
        });
    if (open && random.nextInt(3) == 0) {
      object.set("unheard_of_" + random.nextInt(9), anything(2));
    }
  }

  /** Adds what the schema and its parts describe; returns whether there may be other properties. */
  private boolean collect(
      JsonNode schema,
      String place,
      Map<String, JsonNode> properties,
      Map<String, String> places,
      Set<String> required) {
    if (schema.has("$ref")) {
      String name = schema.required("$ref").asString().substring(REFERENCE.length());
      return collect(schemas.required(name), name, properties, places, required);
    }
    boolean open = schema.path("additionalProperties").asBoolean(true);
    for (JsonNode part : schema.path("allOf")) {
      open &= collect(part, place, properties, places, required);
    }
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              properties.put(property.getKey(), property.getValue());
              places.put(property.getKey(), place + "." + property.getKey());
            });
    schema.path("required").forEach(name -> required.add(name.asString()));
    return open;
  }

  private boolean isNullable(JsonNode schema) {
    return schema.path("nullable").asBoolean(false)
        || (schema.has("$ref") && isNullable(resolve(schema)));
  }

  /** A value of a type that the schema does not have. */
  private JsonNode wrong(JsonNode schema, Map<String, String> places, String name) {
    return anyJson.contains(places.getOrDefault(name, ""))
        ? NODES.missingNode()
        : wrong(schema, places.getOrDefault(name, ""));
  }

  private JsonNode wrong(JsonNode schema, String place) {
    if (anyJson.contains(place)) {
      return NODES.missingNode();
    }
    if (schema.has("$ref")) {
      return wrong(
          resolve(schema), schema.required("$ref").asString().substring(REFERENCE.length()));
    }
    if (isObject(schema)) {
      return NODES.stringNode("no object");
    }
    if (schema.has("allOf")) {
      return wrong(soleOf(schema), "");
    }
    return switch (schema.path("type").asString("")) {
      case "string" -> NODES.numberNode(1);
      case "integer" -> NODES.numberNode(new BigDecimal("1.5"));
      case "number" -> NODES.stringNode("1");
      case "boolean" -> NODES.stringNode("true");
      case "array" -> NODES.objectNode();
      case "object" -> NODES.arrayNode();
      default -> NODES.missingNode();
    };
  }

  private ArrayNode array(JsonNode schema, String place, String path, int depth) {
    ArrayNode array = NODES.arrayNode();
    int size = depth < MAX_DEPTH ? random.nextInt(3) : 0;
    for (int i = 0; i < size; i++) {
      array.add(element(schema.path("items"), place, path + "[" + i + "]", depth));
    }
    return array;
  }

  private JsonNode element(JsonNode schema, String place, String path, int depth) {
    return isNullable(schema) && random.nextInt(3) == 0
        ? NODES.nullNode()
        : value(schema, place, path, depth + 1);
  }

  private ObjectNode map(JsonNode schema, String place, String path, int depth) {
    ObjectNode map = NODES.objectNode();
    for (int i = 0; i < random.nextInt(3); i++) {
      JsonNode values = schema.path("additionalProperties");
      map.set(
          "key" + i,
          values.isObject() ? element(values, place, path + ".key" + i, depth) : anything(2));
    }
    return map;
  }

  private String text(String format) {
    return switch (format) {
      case "date" -> "2026-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(10));
      case "date-time" ->
          "2026-01-02T03:04:05%s".formatted(random.nextBoolean() ? "Z" : ".120+01:00");
      case "uuid" -> "6F12F5BB-22DD-4855-b918-f47ec439198" + random.nextInt(10);
      case "uri" -> "https://example.com/" + random.nextInt(10) + "?a=b";
      default -> "text \u20ac\n" + random.nextInt(1000);
    };
  }

  private JsonNode anything(int depth) {
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

  private static String step(String name) {
    return name.matches("[A-Za-z_$][\\w$]*") ? "." + name : "[\"" + name + "\"]";
  }
}
