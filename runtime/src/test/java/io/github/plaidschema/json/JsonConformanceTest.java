package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.plaidschema.json.Ways.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The cases of the JSON parsing test suite: those that every parser must accept, those that it must
 * reject, and those that it must decide. They lie in the folder that the system property {@code
 * plaidschema.json-test-suite} names.
 */
class JsonConformanceTest {

  private static final String REPEATED = "each property once";

  /** Why, of the cases that a parser may decide, each one is accepted or rejected. */
  private static final Map<String, String> DECIDED = new TreeMap<>();

  private static final String ACCEPTED = "accepted";
  private static final String EXPONENT = "an exponent from -9999 to 9999";
  private static final String PAIRS = "surrogates in pairs";
  private static final String WELL_FORMED = "well-formed UTF-8";
  private static final String VALUE = "a value";

  /** Told by the first bytes; within another document its bytes are not a value. */
  private static final String ENCODING = "JSON in UTF-8";

  static {
    DECIDED.put("i_number_double_huge_neg_exp.json", ACCEPTED);
    DECIDED.put("i_number_huge_exp.json", EXPONENT);
    DECIDED.put("i_number_neg_int_huge_exp.json", ACCEPTED);
    DECIDED.put("i_number_pos_double_huge_exp.json", ACCEPTED);
    DECIDED.put("i_number_real_neg_overflow.json", EXPONENT);
    DECIDED.put("i_number_real_pos_overflow.json", EXPONENT);
    DECIDED.put("i_number_real_underflow.json", EXPONENT);
    DECIDED.put("i_number_too_big_neg_int.json", ACCEPTED);
    DECIDED.put("i_number_too_big_pos_int.json", ACCEPTED);
    DECIDED.put("i_number_very_big_negative_int.json", ACCEPTED);
    DECIDED.put("i_object_key_lone_2nd_surrogate.json", PAIRS);
    DECIDED.put("i_string_1st_surrogate_but_2nd_missing.json", PAIRS);
    DECIDED.put("i_string_1st_valid_surrogate_2nd_invalid.json", PAIRS);
    DECIDED.put("i_string_UTF-16LE_with_BOM.json", ENCODING);
    DECIDED.put("i_string_UTF-8_invalid_sequence.json", WELL_FORMED);
    DECIDED.put("i_string_UTF8_surrogate_U+D800.json", WELL_FORMED);
    DECIDED.put("i_string_incomplete_surrogate_and_escape_valid.json", PAIRS);
    DECIDED.put("i_string_incomplete_surrogate_pair.json", PAIRS);
    DECIDED.put("i_string_incomplete_surrogates_escape_valid.json", PAIRS);
    DECIDED.put("i_string_invalid_lonely_surrogate.json", PAIRS);
    DECIDED.put("i_string_invalid_surrogate.json", PAIRS);
    DECIDED.put("i_string_invalid_utf-8.json", WELL_FORMED);
    DECIDED.put("i_string_inverted_surrogates_U+1D11E.json", PAIRS);
    DECIDED.put("i_string_iso_latin_1.json", WELL_FORMED);
    DECIDED.put("i_string_lone_second_surrogate.json", PAIRS);
    DECIDED.put("i_string_lone_utf8_continuation_byte.json", WELL_FORMED);
    DECIDED.put("i_string_not_in_unicode_range.json", WELL_FORMED);
    DECIDED.put("i_string_overlong_sequence_2_bytes.json", WELL_FORMED);
    DECIDED.put("i_string_overlong_sequence_6_bytes.json", WELL_FORMED);
    DECIDED.put("i_string_overlong_sequence_6_bytes_null.json", WELL_FORMED);
    DECIDED.put("i_string_truncated-utf-8.json", WELL_FORMED);
    DECIDED.put("i_string_utf16BE_no_BOM.json", ENCODING);
    DECIDED.put("i_string_utf16LE_no_BOM.json", ENCODING);
    DECIDED.put("i_structure_500_nested_arrays.json", "at most 64 levels of nesting");
    DECIDED.put("i_structure_UTF-8_BOM_empty_object.json", ENCODING);
  }

  @Test
  void everyCaseThatMustBeAcceptedIs() {
    List<Path> cases =
        cases("y_").filter(file -> !name(file).startsWith("y_object_duplicated_key")).toList();
    assertThat(cases).hasSize(93);
    cases.forEach(file -> assertAccepted(name(file), bytes(file)));
  }

  @Test
  void aRepeatedPropertyIsRejectedForThatReasonAlone() {
    List<Path> cases = cases("y_object_duplicated_key").toList();
    assertThat(cases).hasSize(2);
    for (Path file : cases) {
      byte[] json = bytes(file);
      assertRejected(name(file), json, REPEATED);
      String distinct = new String(json, UTF_8).replaceFirst("\"a\"", "\"another\"");
      assertAccepted(name(file) + " with distinct names", distinct.getBytes(UTF_8));
    }
  }

  @Test
  void everyCaseThatMustBeRejectedIs() {
    List<Path> cases = cases("n_").toList();
    assertThat(cases).hasSize(188);
    cases.forEach(file -> assertRejected(name(file), bytes(file), null));
  }

  @Test
  void everyCaseThatMayBeDecidedIsDecidedAsListed() {
    List<Path> cases = cases("i_").toList();
    assertThat(cases)
        .extracting(JsonConformanceTest::name)
        .containsExactlyElementsOf(DECIDED.keySet());
    for (Path file : cases) {
      String decision = DECIDED.get(name(file));
      if (ACCEPTED.equals(decision)) {
        assertAccepted(name(file), bytes(file));
      } else {
        assertRejected(name(file), bytes(file), decision);
      }
    }
  }

  private static void assertAccepted(String name, byte[] json) {
    Ways.in(JsonValue.CODEC, json)
        .forEach((way, outcome) -> assertThat(outcome.thrown()).as("%s as %s", name, way).isNull());
    Ways.in(Account.SKIPPING, embedded(json))
        .forEach(
            (way, outcome) ->
                assertThat(outcome.thrown()).as("%s skipped, as %s", name, way).isNull());
    Ways.in(Account.KEEPING, embedded(json))
        .forEach(
            (way, outcome) ->
                assertThat(outcome.thrown()).as("%s kept, as %s", name, way).isNull());
  }

  private static void assertRejected(String name, byte[] json, @Nullable String expected) {
    Map<String, Outcome<JsonValue>> read = Ways.in(JsonValue.CODEC, json);
    read.forEach((way, outcome) -> assertRejected(name + " as " + way, outcome, expected));
    assertThat(read.values())
        .extracting(Outcome::message)
        .as(name)
        .containsOnly(firstMessage(read));
    String within = ENCODING.equals(expected) ? VALUE : expected;
    Ways.in(Account.SKIPPING, embedded(json))
        .forEach((way, outcome) -> assertRejected(name + " skipped, as " + way, outcome, within));
    Ways.in(Account.KEEPING, embedded(json))
        .forEach((way, outcome) -> assertRejected(name + " kept, as " + way, outcome, within));
  }

  private static String firstMessage(Map<String, Outcome<JsonValue>> read) {
    return String.valueOf(read.values().iterator().next().message());
  }

  private static void assertRejected(String name, Outcome<?> outcome, @Nullable String expected) {
    assertThat(outcome.thrown())
        .as(name)
        .isInstanceOfSatisfying(
            JsonException.class,
            rejected -> {
              if (expected != null) {
                assertThat(rejected.expected()).as(name).isEqualTo(expected);
              }
            });
  }

  /** The case as the value of a property that the schema does not know. */
  private static byte[] embedded(byte[] json) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("{\"unknown\":".getBytes(UTF_8));
    out.writeBytes(json);
    out.writeBytes("}".getBytes(UTF_8));
    return out.toByteArray();
  }

  private static Stream<Path> cases(String prefix) {
    String folder = System.getProperty("plaidschema.json-test-suite");
    assumeTrue(
        folder != null && Files.isDirectory(Path.of(folder)),
        "The system property plaidschema.json-test-suite names no folder of JSON test cases");
    try (Stream<Path> files = Files.list(Path.of(String.valueOf(folder)))) {
      return files
          .filter(file -> name(file).startsWith(prefix) && name(file).endsWith(".json"))
          .sorted((a, b) -> name(a).compareTo(name(b)))
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
