package io.github.plaidschema.openapi.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random schemas of objects and of maps. */
final class RandomObjects {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final RandomChoice random;
  private final RandomScalars scalars;
  private final RandomSchemas schemas;

  RandomObjects(RandomChoice random, RandomScalars scalars, RandomSchemas schemas) {
    this.random = random;
    this.scalars = scalars;
    this.schemas = schemas;
  }

  ObjectNode object(int depth) {
    ObjectNode object = NODES.objectNode();
    if (random.chance(9, 10)) {
      object.put("type", "object");
    }
    addProperties(object, random.properties(random.nextInt(5)), depth);
    switch (random.nextInt(8)) {
      case 0 -> object.put("additionalProperties", false);
      case 1 -> object.put("additionalProperties", true);
      case 2 -> object.set("additionalProperties", schemas.schema(depth - 1, false));
      case 3 -> addConditions(object);
      case 4 -> {
        if (random.isNew()) {
          ObjectNode patterns = object.putObject("patternProperties");
          patterns.set("^x-", scalars.scalar());
          if (random.nextBoolean()) {
            patterns.set("^y-", schemas.schema(0, false));
          }
          if (random.nextBoolean()) {
            object.put("additionalProperties", false);
          }
        }
      }
      default -> {}
    }
    if (object.isEmpty()) {
      object.put("type", "object");
    }
    return object;
  }

  ObjectNode map(int depth) {
    ObjectNode map = NODES.objectNode().put("type", "object");
    if (random.isNew() && random.chance(1, 3)) {
      map.putObject("patternProperties").set("^x-", schemas.schema(depth - 1, false));
      map.put("additionalProperties", false);
    } else {
      map.set("additionalProperties", schemas.schema(depth - 1, false));
    }
    return map;
  }

  void addProperties(ObjectNode object, Set<String> properties, int depth) {
    if (properties.isEmpty()) {
      return;
    }
    ObjectNode described = object.putObject("properties");
    List<String> required = new ArrayList<>();
    for (String name : properties) {
      boolean isRequired = random.nextBoolean();
      ObjectNode property = schemas.schema(depth - 1, isRequired);
      if (!property.has("$ref") || random.isNew()) {
        random.described(property);
        if (random.chance(1, 12)) {
          property.put(random.nextBoolean() ? "readOnly" : "writeOnly", true);
        }
        if (random.chance(1, 8)) {
          addDefault(property);
        }
      }
      described.set(name, property);
      if (isRequired) {
        required.add(name);
      }
    }
    if (!required.isEmpty()) {
      ArrayNode array = object.putArray("required");
      required.forEach(array::add);
    }
  }

  private void addConditions(ObjectNode object) {
    if (!random.isNew()) {
      object.putObject("not").putArray("required").add("forbidden");
      return;
    }
    switch (random.nextInt(4)) {
      case 0 -> {
        object.putObject("if").putObject("properties").putObject("cond").put("const", "yes");
        object.putObject("then").putObject("properties").putObject("extra").put("type", "string");
      }
      case 1 ->
          object
              .putObject("dependentSchemas")
              .putObject("cond")
              .putObject("properties")
              .putObject("extra")
              .put("type", "string");
      case 2 -> object.putObject("dependentRequired").putArray("cond").add("cond");
      default -> object.putObject("propertyNames").put("maxLength", 1000);
    }
    if (random.nextBoolean()) {
      object.put("unevaluatedProperties", false);
    }
  }

  private void addDefault(ObjectNode schema) {
    JsonNode values = schema.path("enum");
    if (!values.isEmpty()) {
      schema.set("default", values.get(random.nextInt(values.size())));
      return;
    }
    switch (schema.path("type").asString("")) {
      case "string" -> {
        switch (schema.path("format").asString("")) {
          case "date" -> schema.put("default", "2026-01-31");
          case "date-time" -> schema.put("default", "2026-01-31T00:00:00Z");
          case "uri" -> schema.put("default", "https://example.com/*/");
          case "uuid" -> schema.put("default", "6f12f5bb-22dd-4855-b918-f47ec4391980");
          case "" -> schema.put("default", "de\"fault\\ \n*/ `x`");
          default -> schema.put("default", "");
        }
      }
      case "integer" -> schema.put("default", 7);
      case "number" -> schema.put("default", 1.5);
      case "boolean" -> schema.put("default", true);
      case "array" -> schema.putArray("default");
      case "object" -> schema.putObject("default");
      default -> {}
    }
  }
}
