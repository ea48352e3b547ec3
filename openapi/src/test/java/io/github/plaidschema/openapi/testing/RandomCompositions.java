package io.github.plaidschema.openapi.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random schemas of what has to be several things at once. */
final class RandomCompositions {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Set<String> PLAIN = Set.of("string", "integer", "number", "boolean");

  private final RandomChoice random;
  private final RandomObjects objects;
  private final RandomSchemas schemas;

  RandomCompositions(RandomChoice random, RandomObjects objects, RandomSchemas schemas) {
    this.random = random;
    this.objects = objects;
    this.schemas = schemas;
  }

  ObjectNode composition() {
    ObjectNode whole = NODES.objectNode();
    ArrayNode parts = whole.putArray("allOf");
    Map<String, JsonNode> taken = new LinkedHashMap<>();
    for (String parent : schemas.objects()) {
      Map<String, JsonNode> properties = propertiesOf(schemas.get(parent));
      boolean isDisjoint = properties.keySet().stream().noneMatch(taken::containsKey);
      if (isDisjoint && parts.size() < 2 && random.nextBoolean()) {
        parts.addObject().put("$ref", RandomSchemas.COMPONENTS + parent);
        taken.putAll(properties);
      }
    }
    Set<String> own = random.properties(1 + random.nextInt(3));
    own.removeAll(taken.keySet());
    ObjectNode object = NODES.objectNode().put("type", "object");
    objects.addProperties(object, own, 1);
    if (!taken.isEmpty() && random.nextBoolean()) {
      String restated = random.pick(List.copyOf(taken.keySet()));
      if (random.nextBoolean()) {
        object.withObject("/properties").putObject(restated).put("description", "Restated here.");
      }
      if (random.nextBoolean() && isPlain(taken.get(restated))) {
        object.withArray("/required").add(restated);
      }
    }
    if (random.chance(1, 3)) {
      whole.setAll(object);
    } else {
      parts.add(object);
    }
    if (parts.isEmpty()) {
      parts.addObject().put("type", "object");
    }
    if (random.isNew() && random.chance(1, 5)) {
      whole.put("unevaluatedProperties", false);
    }
    if (random.chance(1, 6)) {
      ArrayNode either = NODES.arrayNode();
      for (int i = 0; i < 2; i++) {
        ObjectNode variant = NODES.objectNode().put("type", "object");
        ObjectNode properties = variant.putObject("properties");
        properties.putObject("either" + i).put("type", "string");
        properties.putObject("different").put("type", i == 0 ? "string" : "integer");
        variant.putArray("required").add("either" + i);
        either.add(variant);
      }
      whole.set("oneOf", either);
    }
    return random.described(whole);
  }

  /** The properties that an object has, of itself and of what it is composed of. */
  private Map<String, JsonNode> propertiesOf(JsonNode schema) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    if (schema.has("$ref")) {
      return propertiesOf(
          schemas.get(schema.get("$ref").asString().substring(RandomSchemas.COMPONENTS.length())));
    }
    schema.path("properties").forEachEntry(properties::put);
    schema.path("allOf").forEach(part -> properties.putAll(propertiesOf(part)));
    return properties;
  }

  /** Whether it may be required: an object could have itself as a part, and be infinite then. */
  private static boolean isPlain(@Nullable JsonNode schema) {
    return schema != null && PLAIN.contains(schema.path("type").asString(""));
  }
}
