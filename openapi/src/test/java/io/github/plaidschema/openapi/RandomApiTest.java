package io.github.plaidschema.openapi;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.openapi.testing.Compiled;
import io.github.plaidschema.openapi.testing.Json;
import io.github.plaidschema.openapi.testing.RandomApi;
import io.github.plaidschema.openapi.testing.RandomValues;
import io.github.plaidschema.openapi.testing.SourceCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Whatever a valid document of an API states, its import compiles without a warning, and JSON that
 * follows its schemas is read as what they say, and written back as it came.
 *
 * <p>The system properties {@code plaidschema.random-apis} and {@code plaidschema.seed} say how
 * many documents there are, and of which seed the first is.
 */
final class RandomApiTest {
  private static final int DOCUMENTS = Integer.getInteger("plaidschema.random-apis", 40);
  private static final long SEED = Long.getLong("plaidschema.seed", 1);

  /** How many documents are compiled at once, each in a package of its own. */
  private static final int AT_ONCE = 40;

  private static final int VALUES = 6;

  /** What JSON that follows its schema does not have. */
  private static final Set<JsonViolation.Kind> DEVIATIONS =
      EnumSet.complementOf(
          // What tells a variant apart may be any string where the variant is read by itself.
          EnumSet.of(
              JsonViolation.Kind.UNKNOWN_PROPERTY,
              JsonViolation.Kind.UNKNOWN_ENUM_VALUE,
              JsonViolation.Kind.OTHER_VARIANT));

  @TempDir private Path folder;

  @Test
  void whateverADocumentStatesIsImportedAndCompiledAndKeepsJson() throws IOException {
    System.out.println("random documents: seeds " + SEED + " to " + (SEED + DOCUMENTS - 1));
    List<String> failures = new ArrayList<>();
    for (long first = SEED; first < SEED + DOCUMENTS; first += AT_ONCE) {
      Path sources = Files.createDirectories(folder.resolve("sources" + first));
      Map<Long, ImportReport> reports = new LinkedHashMap<>();
      for (long seed = first; seed < Math.min(first + AT_ONCE, SEED + DOCUMENTS); seed++) {
        try {
          reports.put(seed, run(seed, sources));
        } catch (ImportException | RuntimeException | StackOverflowError e) {
          failures.add("seed " + seed + ": " + e);
        }
      }
      compile(sources, reports, failures)
          .ifPresent(
              compiled ->
                  reports.forEach((seed, report) -> checkValues(seed, report, compiled, failures)));
    }

    assertThat(failures).as("the seed of a document is in its message").isEmpty();
  }

  private ImportReport run(long seed, Path sources) throws ImportException {
    Path document = RandomApi.of(seed).write(folder.resolve("documents" + seed));
    return OpenApiImporter.run(
        ImportSettings.builder(document, "seed" + seed, sources).build(), Progress.NONE);
  }

  /** All that compile: a document that does not is left out, and the others are tried again. */
  private static Optional<Compiled> compile(
      Path sources, Map<Long, ImportReport> reports, List<String> failures) {
    while (!reports.isEmpty()) {
      try {
        return Optional.of(Compiled.of(sources, SourceCompiler.JAVAC));
      } catch (AssertionError e) {
        String message = String.valueOf(e.getMessage());
        Matcher first = Pattern.compile("seed(\\d+)").matcher(message);
        failures.add(message.lines().limit(8).collect(joining("\n")));
        if (!first.find() || reports.remove(Long.valueOf(first.group(1))) == null) {
          return Optional.empty();
        }
        remove(sources.resolve(first.group()));
      }
    }
    return Optional.empty();
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkValues(
      long seed, ImportReport report, Compiled compiled, List<String> failures) {
    RandomApi api = RandomApi.of(seed);
    RandomValues values = new RandomValues(api, new Random(seed));
    List<String> own = new ArrayList<>();
    report
        .types()
        .forEach(
            (schema, type) -> {
              if (!compiled.type(type).isInterface() || !api.schemas().has(schema)) {
                return;
              }
              JsonCodec<Object> codec = compiled.codecOf(type);
              for (int i = 0; i < VALUES; i++) {
                JsonNode value = values.next(schema);
                check(value, codec, values, true).forEach(text -> own.add(schema + ": " + text));
                values.change(value);
                check(value, codec, values, false)
                    .forEach(text -> own.add(schema + ": changed: " + text));
              }
            });
    own.stream().limit(3).map(text -> "seed " + seed + ": " + text).forEach(failures::add);
  }

  private static List<String> check(
      JsonNode value, JsonCodec<Object> codec, RandomValues values, boolean isValid) {
    List<String> found = new ArrayList<>();
    byte[] json = Json.bytes(value);
    boolean isUnknown =
        !isValid
            && codec.check(json).stream()
                .anyMatch(violation -> violation.kind() == JsonViolation.Kind.UNKNOWN_PROPERTY);
    // What is closed does not keep properties that its schema rules out; no codec reads null.
    if (isUnknown || value.isNull()) {
      return found;
    }
    try {
      JsonNode written = Json.parse(codec.writeBytes(codec.read(json)));
      values.removeDefaults(written, value);
      if (!Json.canonical(written).equals(Json.canonical(value))) {
        found.add(value + " is written as " + written);
      }
    } catch (JsonException e) {
      if (isValid) {
        found.add(value + " is rejected: " + e.getMessage());
      }
    }
    if (isValid) {
      codec.check(json).stream()
          .filter(violation -> DEVIATIONS.contains(violation.kind()))
          .forEach(violation -> found.add(violation + " in " + value));
    }
    return found;
  }
}
