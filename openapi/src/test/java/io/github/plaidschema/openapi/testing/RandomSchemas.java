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
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String COMPONENTS = "#/components/schemas/";

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

  private static final List<String> PROPERTY_NAMES =
      List.of(
          "id",
          "name",
          "type_",
          "account_id",
          "createdAt",
          "class",
          "default",
          "1st",
          "a b",
          "a.b",
          "a-b",
          "a_b",
          "$ref",
          "$schema",
          "builder",
          "additional_properties",
          "hash_code",
          "to_string",
          "getClass",
          "value",
          "",
          "ünï",
          "日付",
          "X-Rate-Limit",
          "*/",
          "\\u000a",
          "say \"hi\"",
          "status",
          "kind",
          "items",
          "properties",
          "token",
          "amount",
          "a/b",
          "a~b",
          "clear_x",
          "put",
          "ID",
          "unknown",
          "enum",
          "required",
          "build",
          "from",
          "e\u0301",
          "😀",
          "line\nbreak",
          "_");

  private static final List<String> TEXTS =
      List.of(
          "a",
          "b",
          "in store",
          "IN_STORE",
          "in-store",
          "1",
          "true",
          "null",
          "",
          "é",
          "+1",
          "-1",
          "class",
          "UNKNOWN",
          "a/b",
          "\"",
          "\\",
          "\n",
          "very long ".repeat(9),
          "A",
          "TEST",
          "0x1F");

  private static final List<String> DESCRIPTIONS =
      List.of(
          "Plain.",
          "Ends here */ and goes on",
          "Less < more > & \"quoted\" {@code x} {@link Foo} @deprecated",
          "# Title\n\n- one\n- two `code` \n\n| a | b |\n|---|---|\n| 1 | 2 |",
          "See [here](https://example.com/?a=b&c=d) or https://example.com/<id>.",
          "Unclosed `code and **bold\n\n```\nblock */\n```",
          "@param x\n@return nothing\n\\u002a/ \\",
          "<p>HTML <br> <b>bold</i> </script> &nbsp; &foo;",
          "Déjà vu 😀 \u0007 \u2028");

  private final Random random;
  private final boolean isNew;
  private final Map<String, ObjectNode> components = new LinkedHashMap<>();
  private final Set<String> objects = new LinkedHashSet<>();
  private final List<String> names = new ArrayList<>();

  /**
   * @param isNew whether the keywords of 3.1 are used
   */
  RandomSchemas(Random random, boolean isNew) {
    this.random = random;
    this.isNew = isNew;
  }

  Map<String, ObjectNode> components(int count) {
    while (names.size() < count) {
      String name = pick(SCHEMA_NAMES);
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

  private ObjectNode component(String name) {
    return switch (random.nextInt(12)) {
      case 0 -> described(enumeration());
      case 1 -> described(random.nextBoolean() ? scalar() : array(2));
      case 2 -> map(2);
      case 3, 4 -> described(union(name));
      case 5, 6 -> composition(name);
      default -> {
        objects.add(name);
        yield described(object(2));
      }
    };
  }

  // Objects.

  private ObjectNode object(int depth) {
    ObjectNode object = NODES.objectNode();
    if (chance(9, 10)) {
      object.put("type", "object");
    }
    addProperties(object, names(random.nextInt(5)), depth);
    switch (random.nextInt(8)) {
      case 0 -> object.put("additionalProperties", false);
      case 1 -> object.put("additionalProperties", true);
      case 2 -> object.set("additionalProperties", schema(depth - 1, false));
      case 3 -> addConditions(object);
      case 4 -> {
        if (isNew) {
          ObjectNode patterns = object.putObject("patternProperties");
          patterns.set("^x-", scalar());
          if (random.nextBoolean()) {
            patterns.set("^y-", schema(0, false));
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

  private Set<String> names(int count) {
    Set<String> chosen = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      chosen.add(pick(PROPERTY_NAMES));
    }
    return chosen;
  }

  private void addProperties(ObjectNode object, Set<String> properties, int depth) {
    if (properties.isEmpty()) {
      return;
    }
    ObjectNode described = object.putObject("properties");
    List<String> required = new ArrayList<>();
    for (String name : properties) {
      boolean isRequired = random.nextBoolean();
      ObjectNode property = schema(depth - 1, isRequired);
      if (!property.has("$ref") || isNew) {
        described(property);
        if (chance(1, 12)) {
          property.put(random.nextBoolean() ? "readOnly" : "writeOnly", true);
        }
        if (chance(1, 8)) {
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
    if (!isNew) {
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

  private ObjectNode map(int depth) {
    ObjectNode map = NODES.objectNode().put("type", "object");
    if (isNew && chance(1, 3)) {
      map.putObject("patternProperties").set("^x-", schema(depth - 1, false));
      map.put("additionalProperties", false);
    } else {
      map.set("additionalProperties", schema(depth - 1, false));
    }
    return map;
  }

  // Whatever a property may be.

  /** A schema; one that is required leads to what was made before. */
  private ObjectNode schema(int depth, boolean isRequired) {
    int kind = random.nextInt(depth > 0 ? 14 : 9);
    return switch (kind) {
      case 0, 1, 2 -> nullable(scalar());
      case 3 -> nullable(enumeration());
      case 4, 5, 6 -> reference(isRequired);
      case 7 -> several();
      case 8 -> chance(1, 3) ? NODES.objectNode() : nullable(scalar());
      case 9 -> nullable(array(depth));
      case 10 -> nullable(map(depth));
      case 11 -> nullable(object(depth));
      case 12 -> nullableAlternatives(inlineUnion(depth, isRequired));
      default -> wrapped(isRequired);
    };
  }

  private ObjectNode reference(boolean isRequired) {
    List<String> known = List.copyOf(components.keySet());
    if (isRequired && known.isEmpty()) {
      return scalar();
    }
    String target = isRequired ? pick(known) : pick(names);
    if (!isRequired && !components.containsKey(target) && !names.contains(target)) {
      return scalar();
    }
    ObjectNode reference = NODES.objectNode().put("$ref", COMPONENTS + target);
    if (isNew && chance(1, 4)) {
      reference.put("description", pick(DESCRIPTIONS));
    }
    return reference;
  }

  /** A reference in an allOf, as 3.0 writes it that has something beside it. */
  private ObjectNode wrapped(boolean isRequired) {
    ObjectNode wrapped = NODES.objectNode();
    wrapped.putArray("allOf").add(reference(isRequired));
    wrapped.put("description", pick(DESCRIPTIONS));
    if (!isNew && chance(1, 3)) {
      wrapped.put("nullable", true);
    }
    return wrapped;
  }

  private ObjectNode several() {
    if (!isNew) {
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

  private ObjectNode scalar() {
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
          scalar.put("format", pick(List.of("float", "double", "decimal", "currency")));
        }
      }
      case 3, 4 -> {
        scalar.put("type", "string");
        scalar.put(
            "format",
            pick(
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
        if (chance(1, 4)) {
          scalar.put("maxLength", 5000).put("pattern", "^");
        }
      }
    }
    return scalar;
  }

  private ObjectNode enumeration() {
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
        if (isNew) {
          switch (random.nextInt(4)) {
            case 0 -> schema.put("const", 3);
            case 1 -> schema.put("const", true);
            case 2 -> schema.put("type", "string").put("const", pick(TEXTS));
            default -> schema.put("const", pick(TEXTS));
          }
        } else {
          schema.put("type", "boolean").putArray("enum").add(true);
        }
      }
      case 3 -> {
        if (isNew) {
          ArrayNode variants = schema.putArray("oneOf");
          for (String text : texts(size)) {
            variants.addObject().put("const", text).put("title", pick(DESCRIPTIONS));
          }
        } else {
          schema.put("type", "number").putArray("enum").add(0.5).add(1);
        }
      }
      default -> {
        schema.put("type", "string");
        ArrayNode values = schema.putArray("enum");
        Set<String> texts = texts(size);
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
            texts.forEach(text -> labels.add(pick(DESCRIPTIONS)));
          }
          default -> {}
        }
      }
    }
    return schema;
  }

  private Set<String> texts(int count) {
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      texts.add(pick(TEXTS));
    }
    return texts;
  }

  private ObjectNode array(int depth) {
    ObjectNode array = NODES.objectNode().put("type", "array");
    if (isNew && chance(1, 8)) {
      array.putArray("prefixItems").add(scalar());
      return array;
    }
    array.set("items", schema(depth - 1, false));
    if (chance(1, 6)) {
      array.put("uniqueItems", true);
    }
    return array;
  }

  private ObjectNode nullable(ObjectNode schema) {
    if (!chance(1, 5)) {
      return schema;
    }
    if (!isNew) {
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
    if (isNew && chance(1, 5)) {
      ((ArrayNode) variants).addObject().put("type", "null");
    }
    return union;
  }

  // Alternatives.

  /** Alternatives without names of their own, of kinds of JSON that differ. */
  private ObjectNode inlineUnion(int depth, boolean isRequired) {
    ObjectNode union = NODES.objectNode();
    ArrayNode variants = union.putArray(random.nextBoolean() ? "oneOf" : "anyOf");
    if (random.nextBoolean()) {
      variants.add(random.nextBoolean() ? scalar() : enumeration());
    } else {
      variants.addObject().put("type", "string");
    }
    if (random.nextBoolean()) {
      ObjectNode object = variants.addObject().put("type", "object");
      addProperties(object, names(1 + random.nextInt(2)), depth - 1);
    }
    if (random.nextBoolean()) {
      variants.addObject().put("type", "array").set("items", schema(depth - 2, false));
    }
    if (random.nextBoolean()) {
      variants.add(reference(isRequired));
    }
    if (variants.size() < 2) {
      variants.addObject().put("type", "integer");
    }
    return union;
  }

  private ObjectNode union(String name) {
    return random.nextBoolean() ? discriminated(name) : inlineUnion(2, true);
  }

  /** Variants of which each states or is mapped to values of a property. */
  private ObjectNode discriminated(String name) {
    ObjectNode union = NODES.objectNode();
    ArrayNode variants = union.putArray(random.nextBoolean() ? "oneOf" : "anyOf");
    String property = pick(List.of("type", "kind", "@type", "object", "webhook_type"));
    ObjectNode discriminator = union.putObject("discriminator").put("propertyName", property);
    int style = random.nextInt(7);
    boolean isInline = isNew && style < 2 && random.nextBoolean();
    boolean hasMapping = style >= 2 && style < 5;
    ObjectNode mapping = hasMapping ? discriminator.putObject("mapping") : NODES.objectNode();
    int count = 2 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      String variant = name.replaceAll("[^A-Za-z0-9]", "") + "V" + (char) ('a' + i);
      while (components.containsKey(variant)) {
        variant += "x";
      }
      ObjectNode object = NODES.objectNode().put("type", "object");
      Set<String> others = names(random.nextInt(3));
      others.remove(property);
      addProperties(object, others, 1);
      ObjectNode told = NODES.objectNode();
      String value =
          random.nextBoolean() ? "v" + i : variant.toLowerCase(java.util.Locale.ROOT) + "-" + i;
      switch (style) {
        case 0, 1 -> {
          if (isNew && random.nextBoolean()) {
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
          if (isNew && random.nextBoolean()) {
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
      components.put(variant, chance(1, 4) ? onBase(variant, object) : object);
      objects.add(variant);
      variants.addObject().put("$ref", COMPONENTS + variant);
      if (hasMapping) {
        String target = random.nextBoolean() ? COMPONENTS + variant : variant;
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
    components.put(variant + "Base", base);
    ObjectNode whole = NODES.objectNode();
    whole
        .putArray("allOf")
        .add(NODES.objectNode().put("$ref", COMPONENTS + variant + "Base"))
        .add(object);
    return whole;
  }

  // What has to be several things at once.

  private ObjectNode composition(String name) {
    ObjectNode whole = NODES.objectNode();
    ArrayNode parts = whole.putArray("allOf");
    Set<String> taken = new LinkedHashSet<>();
    for (String parent : List.copyOf(objects)) {
      Set<String> properties = propertiesOf(component(components, parent));
      boolean isDisjoint = properties.stream().noneMatch(taken::contains);
      if (isDisjoint && parts.size() < 2 && random.nextBoolean()) {
        parts.addObject().put("$ref", COMPONENTS + parent);
        taken.addAll(properties);
      }
    }
    Set<String> own = names(1 + random.nextInt(3));
    own.removeAll(taken);
    ObjectNode object = NODES.objectNode().put("type", "object");
    addProperties(object, own, 1);
    if (!taken.isEmpty() && random.nextBoolean()) {
      String restated = pick(List.copyOf(taken));
      if (random.nextBoolean()) {
        object.withObject("/properties").putObject(restated).put("description", "Restated here.");
      }
      if (random.nextBoolean()) {
        object.withArray("/required").add(restated);
      }
    }
    if (chance(1, 3)) {
      whole.setAll(object);
    } else {
      parts.add(object);
    }
    if (parts.isEmpty()) {
      parts.addObject().put("type", "object");
    }
    if (isNew && chance(1, 5)) {
      whole.put("unevaluatedProperties", false);
    }
    if (chance(1, 6)) {
      ArrayNode either = NODES.arrayNode();
      for (int i = 0; i < 2; i++) {
        ObjectNode variant = NODES.objectNode().put("type", "object");
        variant.putObject("properties").putObject("either" + i).put("type", "string");
        variant.putArray("required").add("either" + i);
        either.add(variant);
      }
      whole.set("oneOf", either);
    }
    objects.add(name);
    return described(whole);
  }

  /** The properties that an object has, of itself and of what it is composed of. */
  private Set<String> propertiesOf(JsonNode schema) {
    Set<String> properties = new LinkedHashSet<>();
    if (schema.has("$ref")) {
      return propertiesOf(
          component(components, schema.get("$ref").asString().substring(COMPONENTS.length())));
    }
    properties.addAll(schema.path("properties").propertyNames());
    schema.path("allOf").forEach(part -> properties.addAll(propertiesOf(part)));
    return properties;
  }

  private static ObjectNode component(Map<String, ObjectNode> components, String name) {
    return Optional.ofNullable(components.get(name)).orElseThrow();
  }

  private ObjectNode described(ObjectNode schema) {
    if (chance(1, 3)) {
      schema.put(random.nextInt(4) == 0 ? "title" : "description", pick(DESCRIPTIONS));
    }
    if (chance(1, 12)) {
      schema.put("deprecated", true);
    }
    if (chance(1, 12)) {
      schema.put("x-unknown", "extension");
    }
    return schema;
  }

  private boolean chance(int of, int all) {
    return random.nextInt(all) < of;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
