package io.github.plaidschema.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.dslplatform.json.DslJson;
import com.google.auto.value.AutoValue;
import com.openai.models.batches.Batch;
import com.plaid.client.model.LinkTokenGetResponse;
import com.squareup.square.types.Location;
import io.avaje.jsonb.Jsonb;
import io.github.plaidschema.comparison.peer.AutoValuePeer;
import io.github.plaidschema.comparison.peer.AvajeJsonbPeer;
import io.github.plaidschema.comparison.peer.DslJsonPeer;
import io.github.plaidschema.comparison.peer.ImmutablesPeer;
import io.github.plaidschema.comparison.peer.OpenaiJavaPeer;
import io.github.plaidschema.comparison.peer.PlaidJavaPeer;
import io.github.plaidschema.comparison.peer.PlaidSchemaPeer;
import io.github.plaidschema.comparison.peer.RecordBuilderPeer;
import io.github.plaidschema.comparison.peer.SquarePeer;
import io.github.plaidschema.comparison.probe.Feature;
import io.github.plaidschema.comparison.probe.Peer;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page says of a library is what the library does. */
class PageTest {
  private static final Pattern VERSION = Pattern.compile("<([\\w-]+)\\.version>");
  private static final String SPEAKEASY = "Speakeasy";
  private static final List<Peer> PEERS =
      List.of(
          new PlaidSchemaPeer(),
          new PlaidJavaPeer(),
          new OpenaiJavaPeer(),
          new SquarePeer(),
          new ImmutablesPeer(),
          new AutoValuePeer(),
          new RecordBuilderPeer(),
          new AvajeJsonbPeer(),
          new DslJsonPeer());

  private final PageTables page = PageTables.of(page());

  static Stream<Arguments> cells() {
    return PEERS.stream()
        .flatMap(
            peer ->
                Arrays.stream(Feature.values())
                    .map(feature -> Arguments.of(peer.name(), feature.text(), peer, feature)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cells")
  void aCellSaysWhatTheLibraryDoes(String column, String row, Peer peer, Feature feature)
      throws Exception {
    String found = feature.ask(peer).text();

    assertThat(page.cells(column, row))
        .as("%s: %s: %s", column, row, found)
        .isNotEmpty()
        .containsOnly(found);
  }

  @Test
  void everyColumnIsOfALibraryThatIsAskedOrCited() {
    assertThat(page.columns())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(PEERS.stream().map(Peer::name), Stream.of(SPEAKEASY)).toList());
  }

  @Test
  void everyRowIsAFeatureThatIsAskedFor() {
    assertThat(page.rows())
        .containsExactlyElementsOf(Arrays.stream(Feature.values()).map(Feature::text).toList());
  }

  @Test
  void everyResultThatIsNotAskedForIsCitedAtACommit() {
    for (Feature feature : Feature.values()) {
      List<String> results = page.cells(SPEAKEASY, feature.text());

      assertThat(results).as(feature.text()).hasSize(1).isSubsetOf("yes", "partly", "no", "–");
      if (!results.contains("–")) {
        assertThat(page.citations(feature.text()))
            .as("citations of " + feature.text())
            .isNotEmpty()
            .allMatch(
                link -> link.matches("https://github\\.com/[^/]+/[^/]+/blob/\\p{XDigit}{40}/.+"));
      }
    }
  }

  @Test
  void everyVersionOnThePageIsTheOneThatIsAsked() throws IOException {
    String ofTheModule = Files.readString(Path.of("pom.xml"));
    String pom = ofTheModule + Files.readString(Path.of("..", "pom.xml"));

    page.versions()
        .forEach(
            (library, version) ->
                assertThat(pom)
                    .contains("<%1$s.version>%2$s</%1$s.version>".formatted(library, version)));
    assertThat(page.versions().keySet())
        .containsAll(VERSION.matcher(ofTheModule).results().map(found -> found.group(1)).toList());
  }

  static Stream<Arguments> classes() {
    return Stream.of(
        Arguments.of("auto-value", AutoValue.class),
        Arguments.of("avaje-jsonb", Jsonb.class),
        Arguments.of("dsl-json", DslJson.class),
        Arguments.of("immutables", Value.class),
        Arguments.of("openai-java", Batch.class),
        Arguments.of("plaid-java", LinkTokenGetResponse.class),
        Arguments.of("record-builder", RecordBuilder.class),
        Arguments.of("square", Location.class));
  }

  @ParameterizedTest
  @MethodSource("classes")
  void theOldestJavaOnThePageIsTheOneOfTheClassFiles(String library, Class<?> type)
      throws IOException {
    String resource = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream file = Objects.requireNonNull(type.getResourceAsStream(resource));
        DataInputStream in = new DataInputStream(file)) {
      in.skipNBytes(6);

      assertThat(page.oldestJava(library)).isEqualTo(String.valueOf(in.readUnsignedShort() - 44));
    }
  }

  private static List<String> page() {
    try {
      return Files.readAllLines(Path.of("..", "docs", "comparison.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
