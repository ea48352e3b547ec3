package io.github.plaidschema.example;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What an object schema of the OpenAPI document asks of the interface that stands for it. */
final class SchemaShape {

  private final OpenApiDocument document;
  private final JsonNode schema;

  SchemaShape(OpenApiDocument document, JsonNode schema) {
    this.document = document;
    this.schema = schema;
  }

  static boolean isObject(JsonNode schema) {
    return schema.has("properties") && schema.path("type").asString("").equals("object");
  }

  Set<String> properties() {
    return schema.required("properties").propertyStream().map(Map.Entry::getKey).collect(toSet());
  }

  Set<String> required() {
    return schema.path("required").valueStream().map(JsonNode::asString).collect(toSet());
  }

  boolean nullable(String property) {
    return nullable(property(property));
  }

  /** The enum values that a property, or each element of it, may have; empty where it has none. */
  List<String> enumValues(String property) {
    JsonNode value = resolve(property(property));
    JsonNode element = value.has("items") ? resolve(value.get("items")) : value;
    return element
        .path("enum")
        .valueStream()
        .filter(v -> !v.isNull())
        .map(JsonNode::asString)
        .toList();
  }

  boolean isList(String property) {
    return resolve(property(property)).has("items");
  }

  /** The types that accessors must return, with simple names, by name of the property. */
  Map<String, String> accessorTypes() {
    return properties().stream()
        .collect(toMap(p -> p, this::accessorType, (a, b) -> a, TreeMap::new));
  }

  private String accessorType(String property) {
    String type = type(property(property));
    if (!required().contains(property)) {
      return "Optional<" + type + ">";
    }
    if (nullable(property)) {
      return "@Nullable " + type;
    }
    return type.equals("Integer") ? "int" : type;
  }

  private JsonNode property(String name) {
    return schema.required("properties").required(name);
  }

  private String type(JsonNode value) {
    if (value.has("allOf")) {
      return type(value.get("allOf").get(0));
    }
    if (value.has("$ref")) {
      String name = OpenApiDocument.nameOf(value.get("$ref").asString());
      JsonNode target = document.schema(name);
      return target.has("enum") ? "OpenEnum<" + name + ">" : isObject(target) ? name : type(target);
    }
    String format = value.path("format").asString("");
    return switch (value.path("type").asString("any").toLowerCase(Locale.ROOT)) {
      case "string" ->
          switch (format) {
            case "date-time" -> "OffsetDateTime";
            case "date" -> "LocalDate";
            default -> "String";
          };
      case "integer" -> "Integer";
      case "boolean" -> "Boolean";
      case "number" -> "BigDecimal";
      case "array" -> "List<" + type(value.get("items")) + ">";
      case "any" -> "JsonValue";
      default -> throw new AssertionError("No rule for " + value);
    };
  }

  private boolean nullable(JsonNode value) {
    return value.path("nullable").asBoolean(false)
        || (value.has("allOf") && nullable(value.get("allOf").get(0)))
        || (value.has("$ref")
            && nullable(document.schema(OpenApiDocument.nameOf(value.get("$ref").asString()))));
  }

  private JsonNode resolve(JsonNode value) {
    if (value.has("allOf")) {
      return resolve(value.get("allOf").get(0));
    }
    return value.has("$ref")
        ? resolve(document.schema(OpenApiDocument.nameOf(value.get("$ref").asString())))
        : value;
  }
}
