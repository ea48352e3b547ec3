package io.github.plaidschema.example;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;

/** Plaid's OpenAPI document. It is not part of the project: tests that need it may be skipped. */
final class OpenApiDocument {

  private static final String FOLDER = "plaidschema.plaid";
  private static final String FILE = "2020-09-14.yml";
  private static final String REFERENCE = "#/components/schemas/";

  private final JsonNode root;

  private OpenApiDocument(JsonNode root) {
    this.root = root;
  }

  /** The document; skips the test that asks for it where it is absent. */
  static OpenApiDocument orSkip() {
    assumeTrue(
        Files.isReadable(file()),
        "Needs Plaid's OpenAPI document: set -D" + FOLDER + " to the folder that has " + FILE);
    return Holder.DOCUMENT;
  }

  /** The example responses of a path, for the case that all goes well. */
  List<JsonNode> responses(String path) {
    return root.required("paths")
        .required(path)
        .requiredAt("/post/responses/200/content/application~1json/examples")
        .valueStream()
        .map(example -> example.required("value"))
        .toList();
  }

  /** The schema of a name and all schemas that it leads to, by name. */
  Map<String, JsonNode> reachableFrom(String name) {
    Map<String, JsonNode> schemas = new LinkedHashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(name));
    while (!next.isEmpty()) {
      String schema = next.remove();
      if (!schemas.containsKey(schema)) {
        JsonNode found = schema(schema);
        schemas.put(schema, found);
        found.findValuesAsString("$ref").forEach(reference -> next.add(nameOf(reference)));
      }
    }
    return schemas;
  }

  JsonNode schema(String name) {
    return root.requiredAt("/components/schemas").required(name);
  }

  /** The name of the schema that a reference points to. */
  static String nameOf(String reference) {
    return reference.substring(REFERENCE.length());
  }

  private static Path file() {
    return Path.of(System.getProperty(FOLDER, ""), FILE);
  }

  /** The document, parsed once for all tests. */
  private static final class Holder {

    static final OpenApiDocument DOCUMENT = load(file());

    private static OpenApiDocument load(Path file) {
      try (InputStream yaml = Files.newInputStream(file)) {
        int size = Math.toIntExact(Files.size(file));
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(size).build();
        return new OpenApiDocument(Oracle.tree(new Load(settings).loadFromInputStream(yaml)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
