package io.github.plaidschema.openapi.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random schemas of strings, numbers and booleans, enums among them. */
final class RandomScalars {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final RandomChoice random;

  RandomScalars(RandomChoice random) {
    this.random = random;
  }

  ObjectNode scalar() {
    ObjectNode scalar = NODES.objectNode();
    switch (random.nextInt(8)) {
      case 0 -> scalar.put("type", "boolean");
      case 1 -> {
        scalar.put("type", "integer");
        switch (random.nextInt(6)) {
          case 0 -> scalar.put("format", "int32");
          case 1 -> scalar.put("format", "int64");
          case 2 -> scalar.put("format", "uint64");
          case 3 -> scalar.put("minimum", 0).put("maximum", 100);
          case 4 -> scalar.put("maximum", 99999999999L);
          default -> {}
        }
      }
      case 2 -> {
        scalar.put("type", "number");
        if (random.nextBoolean()) {
          scalar.put("format", random.pick(List.of("float", "double", "decimal", "currency")));
        }
      }
      case 3, 4 -> {
        scalar.put("type", "string");
        scalar.put(
            "format",
            random.pick(
                List.of(
                    "date",
                    "date-time",
                    "uuid",
                    "uri",
                    "password",
                    "byte",
                    "binary",
                    "email",
                    "int64",
                    "time",
                    "duration",
                    "no-such-format")));
      }
      default -> {
        scalar.put("type", "string");
        if (random.chance(1, 4)) {
          scalar.put("maxLength", 5000).put("pattern", "^");
        }
      }
    }
    return scalar;
  }

  /** Several types at once, which 3.1 permits. */
  ObjectNode several() {
    if (!random.isNew()) {
      return scalar();
    }
    ObjectNode several = NODES.objectNode();
    ArrayNode types = several.putArray("type");
    List<String> all = new ArrayList<>(List.of("string", "integer", "boolean", "null", "number"));
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      types.add(all.remove(random.nextInt(all.size())));
    }
    return several;
  }

  ObjectNode enumeration() {
    ObjectNode schema = NODES.objectNode();
    int size = 1 + random.nextInt(4);
    switch (random.nextInt(8)) {
      case 0 -> {
        schema.put("type", "integer");
        ArrayNode values = schema.putArray("enum");
        for (int i = 0; i < size; i++) {
          values.add(i * 10);
        }
        if (random.nextBoolean()) {
          ArrayNode labels = schema.putArray("x-enum-varnames");
          values.forEach(value -> labels.add("VALUE_" + value));
        }
      }
      case 1 -> {
        ArrayNode values = schema.putArray("enum").add("a").add(1);
        if (random.nextBoolean()) {
          values.add(true).addNull();
        }
      }
      case 2 -> {
        if (random.isNew()) {
          switch (random.nextInt(4)) {
            case 0 -> schema.put("const", 3);
            case 1 -> schema.put("const", true);
            case 2 -> schema.put("type", "string").put("const", random.text());
            default -> schema.put("const", random.text());
          }
        } else {
          schema.put("type", "boolean").putArray("enum").add(true);
        }
      }
      case 3 -> {
        if (random.isNew()) {
          ArrayNode variants = schema.putArray("oneOf");
          for (String text : random.texts(size)) {
            variants.addObject().put("const", text).put("title", random.description());
          }
        } else {
          schema.put("type", "number").putArray("enum").add(0.5).add(1);
        }
      }
      default -> {
        schema.put("type", "string");
        ArrayNode values = schema.putArray("enum");
        Set<String> texts = random.texts(size);
        texts.forEach(values::add);
        switch (random.nextInt(6)) {
          case 0 -> {
            ArrayNode labels = schema.putArray("x-enum-varnames");
            int i = 0;
            for (String text : texts) {
              labels.add(i++ == 0 ? "odd name" : "N" + text.length());
            }
          }
          case 1 -> {
            ArrayNode labels = schema.putArray("x-enum-descriptions");
            texts.forEach(text -> labels.add(random.description()));
          }
          default -> {}
        }
      }
    }
    return schema;
  }
}
