package io.github.plaidschema.openapi;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.openapi.testing.Compiled;
import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.openapi.testing.Json;
import io.github.plaidschema.openapi.testing.PlaidDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** All of Plaid's API: imported, compiled, and used on the answers that its document shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WholeApiTest {
  private final PlaidDocument document = PlaidDocument.orSkip();
  private final Imported imported = importAll();
  private final Compiled compiled = imported.compile();

  private static Imported importAll() {
    try {
      Path folder = Files.createTempDirectory("plaid-schema-openapi");
      ImportSettings settings =
          ImportSettings.of(PlaidDocument.file(), Imported.PACKAGE, folder);
      return new Imported(folder, OpenApiImporter.run(settings, Progress.NONE));
    } catch (IOException | ImportException e) {
      throw new AssertionError(e);
    }
  }

  private JsonCodec<Object> codec(PlaidDocument.Example example) {
    return compiled.codecOf(
        Optional.ofNullable(imported.report().types().get(example.schema())).orElseThrow());
  }

  @Test
  void everyExampleIsReadAndWrittenBackAsTheSameDocument() {
    List<PlaidDocument.Example> examples = document.examples();
    List<String> failures = new ArrayList<>();
    for (PlaidDocument.Example example : examples) {
      JsonCodec<Object> codec = codec(example);
      try {
        JsonNode written = Json.parse(codec.writeBytes(codec.read(Json.bytes(example.value()))));
        if (!Json.canonical(written).equals(Json.canonical(example.value()))) {
          failures.add(example + ": not the same");
        }
      } catch (JsonException e) {
        failures.add(example + ": " + e.getMessage());
      }
    }

    assertThat(examples).hasSize(319);
    assertThat(failures).as(failures.stream().collect(joining("\n"))).isEmpty();
  }

  @Test
  void checkListsWhatTheExamplesLack() {
    List<String> violations = new ArrayList<>();
    for (PlaidDocument.Example example : document.examples()) {
      for (JsonViolation violation : codec(example).check(Json.bytes(example.value()))) {
        violations.add(example + " " + violation.kind() + " " + violation.path() + " " + violation.message());
      }
    }

    assertThat(violations).as(violations.stream().collect(joining("\n"))).hasSize(4);
  }
}
