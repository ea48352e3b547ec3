package io.github.plaidschema.openapi.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plaid's OpenAPI document. It is not part of the project: tests that need it may be skipped. */
public final class PlaidDocument {
  private static final String FOLDER = "plaidschema.plaid";
  private static final String FILE = "2020-09-14.yml";
  private static final String REFERENCE = "#/components/schemas/";

  private final JsonNode root;

  private PlaidDocument(JsonNode root) {
    this.root = root;
  }

  public static Path file() {
    return Path.of(System.getProperty(FOLDER, ""), FILE);
  }

  /** The document; skips the test that asks for it where it is absent. */
  public static PlaidDocument orSkip() {
    assumeTrue(
        Files.isReadable(file()),
        "Needs Plaid's OpenAPI document: set -D" + FOLDER + " to the folder that has " + FILE);
    return Holder.DOCUMENT;
  }

  /** The document, parsed once for all tests. */
  private static final class Holder {
    static final PlaidDocument DOCUMENT = load();

    private static PlaidDocument load() {
      int size = Math.toIntExact(file().toFile().length());
      LoadSettings settings = LoadSettings.builder().setCodePointLimit(size).build();
      try (InputStream yaml = Files.newInputStream(file())) {
        return new PlaidDocument(
            json(new Compose(settings).composeInputStream(yaml).orElseThrow()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * An example of a response.
   *
   * @param schema the name of the schema that the response is of
   */
  public record Example(String path, String name, String schema, JsonNode value) {

    @Override
    public String toString() {
      return path + " " + name;
    }
  }

  /**
   * An operation.
   *
   * @param parameters with those of other places resolved
   */
  public record Operation(String method, String path, JsonNode node, List<JsonNode> parameters) {

    /** Such as {@code POST /link/token/get}. */
    public String key() {
      return method + " " + path;
    }

    /** The form of the body of its request, if it has one. */
    public JsonNode request() {
      return node.at("/requestBody/content/application~1json");
    }

    /** The forms of the body of its response 200, by media type. */
    public JsonNode responses() {
      return node.at("/responses/200/content");
    }
  }

  /** All operations. */
  public List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.required("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (method.getValue().has("responses")) {
          List<JsonNode> parameters =
              method
                  .getValue()
                  .path("parameters")
                  .valueStream()
                  .map(
                      each ->
                          each.has("$ref")
                              ? root.requiredAt(each.required("$ref").asString().substring(1))
                              : each)
                  .toList();
          operations.add(
              new Operation(
                  method.getKey().toUpperCase(Locale.ROOT),
                  path.getKey(),
                  method.getValue(),
                  parameters));
        }
      }
    }
    return operations;
  }

  /** The examples of a form of a body. */
  public static List<JsonNode> examples(JsonNode content) {
    List<JsonNode> examples = new ArrayList<>();
    if (content.has("example")) {
      examples.add(content.required("example"));
    }
    content.path("examples").forEach(named -> examples.add(named.required("value")));
    return examples;
  }

  /** The name of the schema of a form of a body. */
  public static String schema(JsonNode content) {
    return content.required("schema").required("$ref").asString().substring(REFERENCE.length());
  }

  public JsonNode schemas() {
    return root.requiredAt("/components/schemas");
  }

  /** All examples of JSON responses. */
  public List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    root.required("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .valueStream()
                    .filter(operation -> operation.has("responses"))
                    .flatMap(operation -> operation.required("responses").valueStream())
                    .map(response -> response.at("/content/application~1json"))
                    .forEach(body -> examples(path.getKey(), body, examples)));
    return examples;
  }

  private static void examples(String path, JsonNode body, List<Example> examples) {
    if (!body.has("schema")) {
      return;
    }
    String schema = schema(body);
    if (body.has("example")) {
      examples.add(new Example(path, "example", schema, body.required("example")));
    }
    body.path("examples")
        .properties()
        .forEach(
            named ->
                examples.add(
                    new Example(path, named.getKey(), schema, named.getValue().required("value"))));
  }

  /** With numbers as they are spelled. */
  private static JsonNode json(Node node) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (node instanceof MappingNode mapping) {
      ObjectNode object = nodes.objectNode();
      for (NodeTuple member : mapping.getValue()) {
        object.set(((ScalarNode) member.getKeyNode()).getValue(), json(member.getValueNode()));
      }
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = nodes.arrayNode();
      sequence.getValue().forEach(element -> array.add(json(element)));
      return array;
    }
    String text = ((ScalarNode) node).getValue();
    Tag tag = node.getTag();
    if (tag.equals(Tag.NULL)) {
      return nodes.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return nodes.booleanNode(Boolean.parseBoolean(text));
    }
    if (tag.equals(Tag.INT)) {
      return nodes.numberNode(new BigInteger(text));
    }
    return tag.equals(Tag.FLOAT) ? nodes.numberNode(new BigDecimal(text)) : nodes.stringNode(text);
  }
}
