package io.github.plaidschema.openapi;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.openapi.testing.RandomApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a schema becomes depends on it and on what it leads to: not on the order of a document, on
 * other schemas, or on how much of it is imported.
 *
 * <p>The system properties {@code plaidschema.random-apis} and {@code plaidschema.seed} are those
 * of {@link RandomApiTest}.
 */
final class StableNamesTest {
  private static final int DOCUMENTS = Integer.getInteger("plaidschema.random-apis", 200);
  private static final long SEED = Long.getLong("plaidschema.seed", 1);

  @TempDir private Path folder;

  @Test
  void whatSchemasBecomeDependsOnNothingElse() {
    System.out.println("stable names: seeds " + SEED + " to " + (SEED + DOCUMENTS - 1));
    List<String> failures = new ArrayList<>();
    for (long seed = SEED; seed < SEED + DOCUMENTS; seed++) {
      Random random = new Random(seed);
      Map<String, String> whole = imported(seed, "whole", api -> {}, settings -> settings);
      compare(
          seed,
          whole,
          "reordered",
          imported(seed, "reordered", api -> reorder(api, random), settings -> settings),
          failures);
      compare(
          seed,
          whole,
          "added",
          imported(seed, "added", StableNamesTest::add, settings -> settings),
          failures);
      List<String> names = List.copyOf(RandomApi.of(seed).schemas().propertyNames());
      String one = names.get(random.nextInt(names.size()));
      Map<String, String> part =
          imported(seed, "part", api -> {}, settings -> settings.include(one));
      whole.keySet().retainAll(part.keySet());
      compare(seed, withoutUnions(whole), "part", withoutUnions(part), failures);
    }

    assertThat(failures).isEmpty();
  }

  private static void compare(
      long seed,
      Map<String, String> whole,
      String change,
      Map<String, String> changed,
      List<String> failures) {
    whole.forEach(
        (file, text) -> {
          if (!text.equals(changed.get(file))) {
            failures.add(
                "seed %d, %s: %s%n%s%n%s"
                    .formatted(
                        seed,
                        change,
                        file,
                        difference(text, changed.getOrDefault(file, "")),
                        changed.containsKey(file) ? "" : "is not there: " + changed.keySet()));
          }
        });
  }

  private static String difference(String one, String other) {
    List<String> lines = other.lines().toList();
    return one.lines().filter(line -> !lines.contains(line)).limit(3).collect(joining("\n"));
  }

  /** A variant extends the unions that are imported with it, whose nested types hide others. */
  private static Map<String, String> withoutUnions(Map<String, String> files) {
    Map<String, String> without = new TreeMap<>();
    files.forEach(
        (file, text) ->
            without.put(
                file,
                text.lines()
                    .filter(line -> !line.matches("public .*interface .*"))
                    .filter(line -> !line.equals("@SuppressWarnings(\"deprecation\")"))
                    .filter(line -> !line.startsWith("import java.lang."))
                    .map(line -> line.replace("api.", ""))
                    .collect(joining("\n"))));
    return without;
  }

  private Map<String, String> imported(
      long seed,
      String name,
      Consumer<RandomApi> change,
      UnaryOperator<ImportSettings.Builder> settings) {
    RandomApi api = RandomApi.of(seed);
    change.accept(api);
    Path at = folder.resolve(seed + name);
    Path sources = at.resolve("sources");
    try {
      Path document = api.write(at);
      OpenApiImporter.run(
          settings.apply(ImportSettings.builder(document, "api", sources)).build(), Progress.NONE);
      Map<String, String> files = new TreeMap<>();
      Path written = sources.resolve("api");
      if (!Files.exists(written)) {
        return files;
      }
      try (Stream<Path> all = Files.list(written)) {
        for (Path file : all.toList()) {
          files.put(file.getFileName().toString(), Files.readString(file));
        }
      }
      return files;
    } catch (ImportException e) {
      boolean hasNoTypes = String.valueOf(e.getMessage()).contains("nothing to import");
      if (hasNoTypes) {
        return new TreeMap<>();
      }
      throw new AssertionError("seed " + seed + ", " + name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void reorder(RandomApi api, Random random) {
    shuffle(api.schemas(), random);
    shuffle((ObjectNode) api.file(RandomApi.MAIN).required("paths"), random);
  }

  private static void shuffle(ObjectNode object, Random random) {
    List<String> names = new ArrayList<>(object.propertyNames());
    Collections.shuffle(names, random);
    Map<String, JsonNode> members = new LinkedHashMap<>();
    names.forEach(name -> members.put(name, object.get(name)));
    object.removeAll();
    object.setAll(members);
  }

  /** Schemas that nothing refers to, before and behind the others. */
  private static void add(RandomApi api) {
    ObjectNode schemas = api.schemas();
    Map<String, JsonNode> others = new LinkedHashMap<>();
    schemas.properties().forEach(member -> others.put(member.getKey(), member.getValue()));
    schemas.removeAll();
    schemas.set("Unrelated", unrelated());
    schemas.setAll(others);
    schemas.set("unrelated_too", unrelated());
  }

  private static ObjectNode unrelated() {
    ObjectNode object = JsonNodeFactory.instance.objectNode().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    properties.putObject("status").put("type", "string").putArray("enum").add("a");
    properties.putObject("part").put("type", "object").putObject("properties").putObject("x");
    properties.putObject("either").putArray("oneOf").addObject().put("type", "string");
    return object;
  }
}
