package io.github.plaidschema.openapi.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random schemas of what has to be several things at once. */
final class RandomCompositions {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

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
    Set<String> taken = new LinkedHashSet<>();
    for (String parent : schemas.objects()) {
      Set<String> properties = propertiesOf(schemas.get(parent));
      boolean isDisjoint = properties.stream().noneMatch(taken::contains);
      if (isDisjoint && parts.size() < 2 && random.nextBoolean()) {
        parts.addObject().put("$ref", RandomSchemas.COMPONENTS + parent);
        taken.addAll(properties);
      }
    }
    Set<String> own = random.properties(1 + random.nextInt(3));
    own.removeAll(taken);
    ObjectNode object = NODES.objectNode().put("type", "object");
    objects.addProperties(object, own, 1);
    if (!taken.isEmpty() && random.nextBoolean()) {
      String restated = random.pick(List.copyOf(taken));
      if (random.nextBoolean()) {
        object.withObject("/properties").putObject(restated).put("description", "Restated here.");
      }
      if (random.nextBoolean()) {
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
        variant.putObject("properties").putObject("either" + i).put("type", "string");
        variant.putArray("required").add("either" + i);
        either.add(variant);
      }
      whole.set("oneOf", either);
    }
    return random.described(whole);
  }

  /** The properties that an object has, of itself and of what it is composed of. */
  private Set<String> propertiesOf(JsonNode schema) {
    Set<String> properties = new LinkedHashSet<>();
    if (schema.has("$ref")) {
      return propertiesOf(
          schemas.get(schema.get("$ref").asString().substring(RandomSchemas.COMPONENTS.length())));
    }
    properties.addAll(schema.path("properties").propertyNames());
    schema.path("allOf").forEach(part -> properties.addAll(propertiesOf(part)));
    return properties;
  }
}
