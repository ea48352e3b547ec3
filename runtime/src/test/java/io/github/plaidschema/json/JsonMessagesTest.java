package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonMessagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{`id`:7} | $.id: expected a string, found a number (line 1, column 7, byte 6)",
        "{`kinds`:[`a`,true]} | $.kinds[1]: expected a string, found a boolean (line 1, column 15, byte 14)",
        "{`parent`:[]} | $.parent: expected an object, found an array (line 1, column 11, byte 10)",
        "{`kinds`:{}} | $.kinds: expected an array, found an object (line 1, column 10, byte 9)",
        "{`kinds`:[null]} | $.kinds[0]: expected a string, found null (line 1, column 11, byte 10)",
        "{`balance`:`1`} | $.balance: expected a number, found a string (line 1, column 12, byte 11)",
        "{`balance`:1.} | $.balance: expected a digit (line 1, column 14, byte 13)",
        "{`opened_at`:`x`} | $.opened_at: expected a date and time with an offset such as 2024-12-31T23:59:59Z (line 1, column 14, byte 13)",
        "{`id`:`a`,`id`:`b`} | $.id: expected each property once (line 1, column 11, byte 10)",
        "{`id`:`a` `kinds`:[]} | $.id: expected a comma or }, found a string (line 1, column 11, byte 10)",
        "{`kinds`:[`a` `b`]} | $.kinds[0]: expected a comma or ], found a string (line 1, column 15, byte 14)",
        "{`id` `a`} | $: expected a colon, found a string (line 1, column 7, byte 6)",
        "{`id`:`a`,} | $: expected a property name, found a closing brace (line 1, column 11, byte 10)",
        "{id:1} | $: expected a property name, found invalid JSON (line 1, column 2, byte 1)",
        "{`id`:`a | $.id: expected a closing quote, found the end of the document (line 1, column 9, byte 8)",
        "{`id`: | $.id: expected a string, found the end of the document (line 1, column 7, byte 6)",
        "{`id`:`\\x`} | $.id: expected a valid escape (line 1, column 8, byte 7)",
        "{`id`:`\\ud800`} | $.id: expected surrogates in pairs (line 1, column 8, byte 7)",
        "{`id`:nul} | $.id: expected null, true or false (line 1, column 7, byte 6)",
        "{`id`:`a`}} | $: expected nothing but white space behind the value (line 1, column 11, byte 10)",
        "{`u`:{`v`:[1,{`w x`:tru}]}} | $.u.v[1][`w x`]: expected null, true or false (line 1, column 21, byte 20)",
        "{`u`:[1,2 | $.u[1]: expected a comma or ], found the end of the document (line 1, column 10, byte 9)",
        "{`u`:1e10000} | $.u: expected an exponent from -9999 to 9999 (line 1, column 6, byte 5)",
        "[] | $: expected an object, found an array (line 1, column 1, byte 0)",
      })
  void aMessageSaysWhereAndWhatWasExpected(String json, String message) {
    assertThatThrownBy(() -> Account.SKIPPING.read(json.replace('`', '"')))
        .isInstanceOf(JsonException.class)
        .hasMessage(message.replace('`', '"'));
  }

  @Test
  void anEmptyDocumentIsRejected() {
    assertThatThrownBy(() -> Account.SKIPPING.read(""))
        .hasMessage(
            "$: expected an object, found the end of the document (line 1, column 1, byte 0)");
    assertThatThrownBy(() -> JsonValue.CODEC.read(" \n "))
        .hasMessage(
            "$: expected a value, found the end of the document (line 2, column 2, byte 3)");
  }

  @Test
  void everyPartOfTheMessageCanBeAskedFor() {
    JsonException rejected =
        catchThrowableOfType(
            JsonException.class, () -> Account.SKIPPING.read("{\n \"é\":1,\n\"id\": 2}"));
    assertThat(rejected.path()).isEqualTo("$.id");
    assertThat(rejected.line()).isEqualTo(3);
    assertThat(rejected.column()).isEqualTo(7);
    assertThat(rejected.offset()).isEqualTo(17);
    assertThat(rejected.expected()).isEqualTo("a string");
    assertThat(rejected.violations())
        .containsExactly(
            new JsonViolation(
                JsonViolation.Kind.REJECTED,
                "$.id",
                3,
                7,
                17,
                "expected a string, found a number"));
  }

  @Test
  void aNameCannotForgeALineOfALog() {
    String json = "{\"u\":{\"a\\n2024 ERROR \\u001b[31m\\u202e\\\"" + "x".repeat(100) + "\":tru}}";
    assertThatThrownBy(() -> Account.SKIPPING.read(json))
        .hasMessage(
            "$.u[\"a\\u000a2024 ERROR \\u001b[31m\\u202e\\\""
                + "x".repeat(44)
                + "...\"]: expected null, true or false (line 1, column "
                + (json.indexOf("tru}") + 1)
                + ", byte "
                + json.indexOf("tru}")
                + ")");
  }

  @Test
  void noMessageHoldsAValueOfTheDocument() {
    String secret = "s3cr3tT0ken";
    String digits = "987654321987654321";
    String good =
        "{\"id\":\"s3cr3tT0ken\",\"balance\":987654321987654321,\"opened_at\":\"s3cr3tT0ken\","
            + "\"kinds\":[\"s3cr3tT0ken\"],\"parent\":{\"id\":\"s3cr3tT0ken\"},"
            + "\"u\":[\"s3cr3tT0ken\",987654321987654321,{\"v\":\"s3cr3tT0ken\"}]}";
    List<String> broken = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(12);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder json = new StringBuilder(good);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        int at = random.nextInt(Math.max(1, json.length()));
        if (json.length() < 2) {
          break;
        }
        switch (random.nextInt(4)) {
          case 0 -> json.deleteCharAt(at);
          case 1 -> json.insert(at, "{}[],:\"\\\n\0x1".charAt(random.nextInt(12)));
          case 2 -> json.setCharAt(at, "{}[],:\"\\\n\0x1".charAt(random.nextInt(12)));
          default -> json.setLength(Math.max(1, at));
        }
      }
      broken.add(json.toString());
    }
    int rejected = 0;
    for (String json : broken) {
      for (JsonCodec<?> codec :
          List.<JsonCodec<?>>of(Account.SKIPPING, Account.KEEPING.strict(), JsonValue.CODEC)) {
        Throwable thrown = catchThrowable(() -> codec.read(json));
        if (thrown != null) {
          rejected++;
          assertThat(thrown).isInstanceOf(JsonException.class).hasNoCause();
          String message = thrown.toString();
          String path = ((JsonException) thrown).path();
          assertThat(message.replace(path, "")).doesNotContain("3cr3t", "T0ken", "98765", "54321");
          // A change of quotes can turn a value into a name, and names are shown.
          String names = namesOf(json);
          if (!names.contains("3cr3t") && !names.contains("T0ken")) {
            assertThat(path).as(json).doesNotContain("3cr3t", "T0ken");
          }
          if (!names.contains("98765") && !names.contains("54321")) {
            assertThat(path).as(json).doesNotContain("98765", "54321");
          }
        }
      }
    }
    assertThat(rejected).isGreaterThan(20_000);
    assertThat(good).contains(secret, digits);
  }

  private static final Pattern STRING =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(\\s*:)?", Pattern.DOTALL);

  /** The strings that a colon follows. */
  private static String namesOf(String json) {
    StringBuilder names = new StringBuilder();
    Matcher strings = STRING.matcher(json);
    while (strings.find()) {
      if (strings.group(1) != null) {
        names.append(strings.group()).append(' ');
      }
    }
    return names.toString();
  }

  @Test
  void noMessageOfAScalarHoldsTheScalar() {
    Map<String, JsonCodec<?>> scalars =
        Map.of(
            "date", JsonReaderTest.reading(JsonReader::readLocalDate),
            "instant", JsonReaderTest.reading(JsonReader::readInstant),
            "uuid", JsonReaderTest.reading(JsonReader::readUuid),
            "int", JsonReaderTest.reading(JsonReader::readInt),
            "kind", JsonReaderTest.reading(in -> in.readEnum(Account.KINDS)));
    for (String json :
        List.of(
            "\"2024-99-99\"", "\"s3cr3t tok:[en\"", "99999999999", "\"2024-99-99T00:00:00Z\"")) {
      scalars.forEach(
          (name, codec) ->
              assertThatThrownBy(() -> codec.read(json))
                  .as(name)
                  .isInstanceOf(JsonException.class)
                  .hasNoCause()
                  .hasMessageNotContaining("99")
                  .hasMessageNotContaining("s3cr3t"));
    }
  }
}
