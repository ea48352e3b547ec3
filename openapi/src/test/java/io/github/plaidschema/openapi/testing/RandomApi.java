package io.github.plaidschema.openapi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A random valid description of an API, in one file or several. The same seed makes the same one.
 *
 * @param files the OpenAPI document, called {@link #MAIN}, and what it refers to
 */
public record RandomApi(String version, Map<String, ObjectNode> files) {
  public static final String MAIN = "document.json";

  /** An object with a property for each of the schemas. */
  public static final String ALL = "AllOfThem";

  private static final String COMPONENTS = "#/components/schemas/";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  public static RandomApi of(long seed) {
    Random random = new Random(seed);
    String version = random.nextBoolean() ? "3.1.0" : "3.0.3";
    RandomSchemas schemas = new RandomSchemas(random, !version.startsWith("3.0"));
    Map<String, ObjectNode> components = schemas.components(3 + random.nextInt(7));
    ObjectNode main = NODES.objectNode();
    main.put("openapi", version);
    main.putObject("info").put("title", "Random").put("version", "1");
    ObjectNode all = NODES.objectNode().put("type", "object");
    ObjectNode each = all.putObject("properties");
    int number = 1;
    for (String name : components.keySet()) {
      each.putObject("part" + number++).put("$ref", COMPONENTS + name);
    }
    components.put(ALL, all);
    main.set("paths", paths(List.copyOf(components.keySet()), random));
    main.putObject("components").putObject("schemas").setAll(components);
    Map<String, ObjectNode> files = new LinkedHashMap<>();
    files.put(MAIN, main);
    if (random.nextInt(3) == 0) {
      new SeveralFiles(files, random).split();
    }
    return new RandomApi(version, files);
  }

  /** Operations that send and receive some of the schemas. */
  private static ObjectNode paths(List<String> names, Random random) {
    ObjectNode paths = NODES.objectNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      ObjectNode operation = paths.putObject("/op" + i + "/get").putObject("post");
      operation.put("operationId", "op" + i + "Get");
      ObjectNode request = operation.putObject("requestBody").putObject("content");
      media(request, names.get(random.nextInt(names.size())));
      ObjectNode response = operation.putObject("responses").putObject("200");
      response.put("description", "OK");
      if (random.nextBoolean()) {
        media(response.putObject("content"), names.get(random.nextInt(names.size())));
      }
    }
    return paths;
  }

  private static void media(ObjectNode content, String schema) {
    content.putObject("application/json").putObject("schema").put("$ref", COMPONENTS + schema);
  }

  public ObjectNode schemas() {
    return schemas(file(files, MAIN));
  }

  /** A file of the description. */
  public ObjectNode file(String name) {
    return file(files, name);
  }

  private static ObjectNode file(Map<String, ObjectNode> files, String name) {
    return Optional.ofNullable(files.get(name)).orElseThrow();
  }

  private static ObjectNode schemas(ObjectNode main) {
    return (ObjectNode) main.required("components").required("schemas");
  }

  /** Writes the files into a folder and returns the OpenAPI document. */
  public Path write(Path folder) {
    try {
      for (Map.Entry<String, ObjectNode> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, Json.bytes(file.getValue()));
      }
      return folder.resolve(MAIN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves some schemas into other files. */
  private record SeveralFiles(Map<String, ObjectNode> files, Random random) {

    void split() {
      ObjectNode schemas = schemas(file(files, MAIN));
      for (String name : List.copyOf(schemas.propertyNames())) {
        boolean isFile = name.matches("[A-Za-z0-9]+");
        if (name.equals(ALL) || !isFile || random.nextInt(3) > 0) {
          continue;
        }
        JsonNode moved = schemas.required(name);
        String target;
        if (random.nextBoolean()) {
          target = "models/" + name + ".json";
          files.put(target, (ObjectNode) moved);
        } else {
          ObjectNode shared = files.computeIfAbsent("shared/defs.json", file -> NODES.objectNode());
          shared.withObject("/definitions").set(name, moved);
          target = "shared/defs.json#/definitions/" + name;
        }
        relocate(moved, COMPONENTS, "../" + MAIN + COMPONENTS);
        schemas.set(name, NODES.objectNode().put("$ref", target));
      }
    }

    /** References, and targets of mappings, from within another file. */
    private static void relocate(JsonNode node, String from, String to) {
      if (node instanceof ObjectNode object) {
        for (String name : List.copyOf(object.propertyNames())) {
          JsonNode value = object.get(name);
          if (value.isString() && value.asString().startsWith(from)) {
            object.put(name, to + value.asString().substring(from.length()));
          } else {
            relocate(value, from, to);
          }
        }
      } else if (node instanceof ArrayNode array) {
        array.forEach(item -> relocate(item, from, to));
      }
    }
  }
}
