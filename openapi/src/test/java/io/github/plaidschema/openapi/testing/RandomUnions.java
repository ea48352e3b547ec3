package io.github.plaidschema.openapi.testing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random alternatives: of kinds of JSON that differ, and of objects that a property tells apart.
 */
final class RandomUnions {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final RandomChoice random;
  private final RandomScalars scalars;
  private final RandomObjects objects;
  private final RandomSchemas schemas;

  RandomUnions(
      RandomChoice random, RandomScalars scalars, RandomObjects objects, RandomSchemas schemas) {
    this.random = random;
    this.scalars = scalars;
    this.objects = objects;
    this.schemas = schemas;
  }

  /** Alternatives without names of their own, of kinds of JSON that differ. */
  ObjectNode inlineUnion(int depth, boolean isRequired) {
    ObjectNode union = NODES.objectNode();
    ArrayNode variants = union.putArray(random.nextBoolean() ? "oneOf" : "anyOf");
    if (random.nextBoolean()) {
      variants.add(random.nextBoolean() ? scalars.scalar() : scalars.enumeration());
    } else {
      variants.addObject().put("type", "string");
    }
    if (random.nextBoolean()) {
      ObjectNode object = variants.addObject().put("type", "object");
      objects.addProperties(object, random.properties(1 + random.nextInt(2)), depth - 1);
    }
    if (random.nextBoolean()) {
      variants.addObject().put("type", "array").set("items", schemas.schema(depth - 2, false));
    }
    if (random.nextBoolean()) {
      variants.add(schemas.reference(isRequired));
    }
    if (variants.size() < 2) {
      variants.addObject().put("type", "integer");
    }
    return union;
  }

  ObjectNode union(String name) {
    return random.nextBoolean() ? discriminated(name) : inlineUnion(2, true);
  }

  /** Variants of which each states or is mapped to values of a property. */
  private ObjectNode discriminated(String name) {
    ObjectNode union = NODES.objectNode();
    ArrayNode variants = union.putArray(random.nextBoolean() ? "oneOf" : "anyOf");
    String property = random.pick(List.of("type", "kind", "@type", "object", "webhook_type"));
    ObjectNode discriminator = union.putObject("discriminator").put("propertyName", property);
    int style = random.nextInt(7);
    boolean isInline = random.isNew() && style < 2 && random.nextBoolean();
    boolean hasMapping = style >= 2 && style < 5;
    ObjectNode mapping = hasMapping ? discriminator.putObject("mapping") : NODES.objectNode();
    int count = 2 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      String variant = name.replaceAll("[^A-Za-z0-9]", "") + "V" + (char) ('a' + i);
      while (schemas.has(variant)) {
        variant += "x";
      }
      ObjectNode object = NODES.objectNode().put("type", "object");
      Set<String> others = random.properties(random.nextInt(3));
      others.remove(property);
      objects.addProperties(object, others, 1);
      ObjectNode told = NODES.objectNode();
      String value = random.nextBoolean() ? "v" + i : variant.toLowerCase(Locale.ROOT) + "-" + i;
      switch (style) {
        case 0, 1 -> {
          if (random.isNew() && random.nextBoolean()) {
            told.put("const", value);
          } else {
            told.put("type", "string").putArray("enum").add(value).add(value + "_too");
          }
        }
        case 2 -> told.put("type", "string");
        case 3 -> {
          told.put("type", "string");
          ArrayNode all = told.putArray("enum");
          for (int j = 0; j < count; j++) {
            all.add("m" + j);
          }
        }
        case 5 -> {
          if (random.isNew() && random.nextBoolean()) {
            told.put("const", i);
          } else {
            told.put("type", "integer").putArray("enum").add(i);
          }
        }
        default -> told.put("type", "string");
      }
      object.withObject("/properties").set(property, told);
      object.withArray("/required").add(property);
      if (isInline) {
        variants.add(object);
        continue;
      }
      schemas.addObject(variant, random.chance(1, 4) ? onBase(variant, object) : object);
      variants.addObject().put("$ref", RandomSchemas.COMPONENTS + variant);
      if (hasMapping) {
        String target = random.nextBoolean() ? RandomSchemas.COMPONENTS + variant : variant;
        mapping.put(style == 3 ? "m" + i : value, target);
        if (style == 4) {
          mapping.put(value + "2", target);
        }
      }
    }
    return union;
  }

  private ObjectNode onBase(String variant, ObjectNode object) {
    ObjectNode base = NODES.objectNode().put("type", "object");
    base.putObject("properties").putObject("base_of_it").put("type", "string");
    schemas.add(variant + "Base", base);
    ObjectNode whole = NODES.objectNode();
    whole
        .putArray("allOf")
        .add(NODES.objectNode().put("$ref", RandomSchemas.COMPONENTS + variant + "Base"))
        .add(object);
    return whole;
  }
}
