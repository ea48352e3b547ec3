package io.github.plaidschema.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How one and the same content is laid out as a document. */
public enum Form {
  /** Properties in the order of the schema. */
  SCHEMA("schema order"),
  /** Properties in alphabetical order, as many servers send them. */
  ALPHABETICAL("alphabetical"),
  /** The order of the properties drawn anew for each object. */
  SHUFFLED("shuffled"),
  /** In the order of the schema, indented by two spaces. */
  INDENTED("indented"),
  /** In the order of the schema, with properties that no model has. */
  UNKNOWN("unknown properties");

  /** How the names of properties begin that no model has. */
  private static final String UNKNOWN_NAME = "new_property_";

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final String title;

  Form(String title) {
    this.title = title;
  }

  /** The name in tables. */
  public String title() {
    return title;
  }

  /**
   * A sender's document of this form with the given content, whose properties are in schema order.
   */
  byte[] render(JsonNode content, Sender sender, Random random) {
    JsonNode arranged =
        switch (this) {
          case SCHEMA, INDENTED -> content;
          case ALPHABETICAL -> withNames(content, names -> Collections.sort(names));
          case SHUFFLED -> withNames(content, names -> Collections.shuffle(names, random));
          case UNKNOWN -> withUnknown(content, random);
        };
    return sender.indented() || this == INDENTED
        ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(arranged)
        : MAPPER.writeValueAsBytes(arranged);
  }

  /** Whether no model has a property of this name. */
  public static boolean isUnknown(String name) {
    return name.startsWith(UNKNOWN_NAME);
  }

  /** Adds a property that no model has. */
  static void addUnknown(ObjectNode object, Random random) {
    object.set(UNKNOWN_NAME + object.size(), unknownValue(random));
  }

  private interface Order {
    void arrange(List<String> names);
  }

  private static JsonNode withNames(JsonNode node, Order order) {
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(element -> copy.add(withNames(element, order)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      order.arrange(names);
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      names.forEach(name -> copy.set(name, withNames(object.required(name), order)));
      return copy;
    }
    return node;
  }

  /** One object in two gets one to three properties more, at places drawn at random. */
  private static JsonNode withUnknown(JsonNode node, Random random) {
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(element -> copy.add(withUnknown(element, random)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      int unknown = random.nextBoolean() ? 0 : 1 + random.nextInt(3);
      int left = object.size();
      for (String name : object.propertyNames()) {
        if (unknown > 0 && random.nextInt(left) < unknown) {
          copy.set(UNKNOWN_NAME + unknown, unknownValue(random));
          unknown--;
        }
        copy.set(name, withUnknown(object.required(name), random));
        left--;
      }
      return copy;
    }
    return node;
  }

  private static JsonNode unknownValue(Random random) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (random.nextInt(5)) {
      case 0 -> nodes.nullNode();
      case 1 -> nodes.numberNode(random.nextInt(100_000));
      case 2 -> nodes.stringNode("value " + Integer.toString(random.nextInt(), 36));
      case 3 -> nodes.arrayNode().add("first").add(random.nextBoolean());
      default ->
          nodes
              .objectNode()
              .put("id", Long.toString(random.nextLong(), 36))
              .put("score", random.nextInt(1_000) / 8.0)
              .set("reasons", nodes.arrayNode().add(nodes.objectNode().put("code", "R7")));
    };
  }
}
