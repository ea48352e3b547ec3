package io.github.plaidschema.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program, run on streams of the test. */
final class LinkTokenExampleTest {

  private static final String SMALL =
      "{\"link_token\":\"link-hidden\",\"created_at\":null,\"expiration\":null,\"metadata\":{"
          + "\"initial_products\":[\"brand_new\"],\"country_codes\":[\"US\"],\"client_name\":\"A\\u001bB\"},"
          + "\"request_id\":\"r-1\"}";

  @TempDir private Path folder;

  @Test
  void withoutAnArgumentItTellsOfTheSampleResponse() {
    Run run = run("");

    assertThat(run.err).isEmpty();
    assertThat(run.status).isZero();
    assertThat(run.out)
        .contains("Acorn Ledger", "2026-03-02 13:15:04 Z, after 4 h", "round_up_savings (unknown)")
        .contains("First Platypus Bank: Everyday Checking (checking), Rainy Day (money market)")
        .contains("left with ITEM_ERROR INVALID_CREDENTIALS at requires_credentials")
        .contains("[redacted]");
  }

  @Test
  void theEventsOfASessionLineUp() {
    assertThat(run("").out.lines().map(String::strip))
        .containsSubsequence(
            "TIME                  EVENT               INSTITUTION          DETAILS",
            "2026-03-02T09:15:31Z  TRANSITION_VIEW     -                    CONSENT",
            "2026-03-02T09:15:40Z  SEARCH_INSTITUTION  -                    platypus",
            "2026-03-02T09:15:58Z  SUBMIT_CREDENTIALS  First Platypus Bank");
  }

  @Test
  void whatTheInterfacesDoNotNameIsWrittenBackAsWell() {
    assertThat(run("").out)
        .contains("kept what no accessor names: region_hint, metadata.campaign, metadata.exper")
        .containsPattern("equal +161 values, 12 of them null");
  }

  @Test
  void theFaultsOfSpoiledResponsesAreNamedWithTheirPlaces() {
    assertThat(run("").out)
        .contains("LinkTokenCreateRequest cannot be built without clientName, countryCodes")
        .contains("LinkTokenGetResponse.metadata has no value")
        .contains("LinkTokenGetResponse.requestId has a value that does not fit")
        .contains("$.metadata: a required property is missing")
        .contains("expected a closing quote, found the end of the document")
        .contains("$.request_id: expected a string, found a number")
        .contains("$.request_id: expected each property once");
  }

  @Test
  void noSecretOfTheSampleResponseIsPrinted() {
    assertThat(run("").out).doesNotContain("link-sandbox", "public-sandbox", "4417", "0926");
  }

  @Test
  void noLineIsLongerThanAHundredColumnsOrEndsInSpaces() {
    assertThat(run("").out.lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotMatch(".*\\s"));
  }

  @Test
  void aFileNameReadsThatFile() throws IOException {
    Path file = Files.writeString(folder.resolve("response.json"), SMALL);

    Run run = run("", file.toString());

    assertThat(run.err).isEmpty();
    assertThat(run.status).isZero();
    assertThat(run.out).contains("brand_new (unknown)", "r-1").doesNotContain("link-hidden");
  }

  @Test
  void aDashReadsStandardInput() {
    Run run = run(SMALL, "-");

    assertThat(run.err).isEmpty();
    assertThat(run.status).isZero();
    assertThat(run.out).contains("standard input", "brand_new (unknown)", "r-1");
  }

  @Test
  void controlCharactersOfTheResponseAreNotPrinted() {
    assertThat(run(SMALL, "-").out).contains("A?B").doesNotContain("\u001b");
  }

  @Test
  void aMissingFileIsOneLineAndStatusOne() {
    assertFails(run("", folder.resolve("no.json").toString()), "no.json: no such file");
  }

  @Test
  void aFolderIsOneLineAndStatusOne() {
    assertFails(run("", folder.toString()), ": is a directory");
  }

  @Test
  void aStreamThatFailsIsOneLineAndStatusOne() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("gone");
          }
        };

    assertFails(run(broken, "-"), "standard input: gone");
  }

  @Test
  void anEndlessResponseIsOneLineAndStatusOne() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) ' ');
            return length;
          }
        };

    assertFails(run(endless, "-"), "67108864 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{\"request_id\":01}", "{\"user_id\":\"\u0000\"}"})
  void aMalformedResponseIsOneLineWithItsPositionAndStatusOne(String malformed) {
    assertFails(run(malformed, "-"), "(line 1, column ");
  }

  @Test
  void aResponseThatLacksWhatTheSummaryNeedsIsOneLineAndStatusOne() {
    assertFails(run("{}", "-"), "LinkTokenGetResponse.metadata");
  }

  @Test
  void twoFileNamesAreOneLineAndStatusOne() {
    assertFails(run("", "a", "b"), "usage: ");
  }

  private static void assertFails(Run run, String line) {
    assertThat(run.status).isEqualTo(1);
    assertThat(run.out).isEmpty();
    assertThat(run.err.lines()).singleElement().asString().contains(line);
  }

  private static Run run(String in, String... arguments) {
    return run(new ByteArrayInputStream(in.getBytes(UTF_8)), arguments);
  }

  private static Run run(InputStream in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        LinkTokenExample.run(
            arguments, in, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** What a run of the program gave. */
  private record Run(int status, String out, String err) {}
}
