package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.plaidschema.json.JsonViolation.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What code that is written the way the processor writes it gets from the reader. */
class GeneratedCodeTest {

  @Test
  void whatWasReadIsWhatIsWritten() {
    String json =
        "{\"id\":\"a\",\"balance\":1.10,\"opened_at\":\"2024-01-01T00:00:00.000Z\","
            + "\"kinds\":[\"depository\",\"brand new\"],\"parent\":{\"id\":null,\"kinds\":[]},"
            + "\"x\":{\"y\":[1.10,null]},\"z\":1e2}";
    Account account = Account.KEEPING.read(json);
    assertThat(Account.KEEPING.writeString(account)).isEqualTo(json);
    assertThat(account.kinds())
        .extracting(kind -> kind.known().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void aNameWithEscapesIsTheSameName() {
    assertThat(Account.KEEPING.read("{\"\\u0069d\":\"a\"}").id()).isEqualTo("a");
    assertThat(Account.KEEPING.read("{\"i\\u0064\\u0000\":\"a\"}").id()).isNull();
  }

  @Test
  void aRepeatedFieldIsRejectedHoweverItIsSpelled() {
    for (JsonCodec<Account> codec : List.of(Account.KEEPING, Account.SKIPPING)) {
      assertRepeated(codec, "{\"id\":\"a\",\"id\":\"a\"}", "$.id", 10);
      assertRepeated(codec, "{\"id\":null,\"\\u0069d\":\"a\"}", "$.id", 11);
      assertRepeated(codec, "{\"parent\":{\"id\":\"a\",\"id\":\"a\"}}", "$.parent.id", 20);
      assertRepeated(codec, "{\"u\":1,\"v\":2,\"u\":3}", "$.u", 13);
      assertRepeated(codec, "{\"u\":1,\"parent\":{\"u\":2},\"\\u0075\":3}", "$.u", 24);
      assertRepeated(codec, "{\"u\":{\"v\":[{\"w\":1,\"w\":1}]}}", "$.u.v[0].w", 18);
    }
  }

  private static void assertRepeated(
      JsonCodec<Account> codec, String json, String path, int offset) {
    JsonException rejected = catchThrowableOfType(JsonException.class, () -> codec.read(json));
    assertThat(rejected.expected()).isEqualTo("each property once");
    assertThat(rejected.path()).isEqualTo(path);
    assertThat(rejected.offset()).isEqualTo(offset);
  }

  @Test
  void theSameUnknownNameMayOccurInDifferentObjects() {
    String json =
        "{\"u\":{\"u\":[{\"u\":1},{\"u\":1}]},\"parent\":{\"u\":2,\"parent\":{\"u\":3}},\"v\":0}";
    assertThat(Account.SKIPPING.read(json).parent()).isNotNull();
    assertThat(Account.KEEPING.read(json).additional()).containsOnlyKeys("u", "v");
  }

  @Test
  void aTolerantReaderReportsNothing() {
    assertThat(Account.SKIPPING.read("{}").id()).isNull();
    assertThat(Account.SKIPPING.read("{\"id\":null,\"unknown\":[]}").id()).isNull();
  }

  @Test
  void checkListsEveryViolationInTheOrderOfTheDocument() {
    String json =
        "{\"u\":0,\n \"id\":null,\n \"parent\":{\"parent\":{\"opened_at\":null,\"id\":\"a\"},\"w\":{}}}";
    assertThat(Account.SKIPPING.check(json))
        .containsExactly(
            new JsonViolation(
                Kind.MISSING, "$.opened_at", 1, 1, 0, "a required property is missing"),
            new JsonViolation(Kind.UNKNOWN_PROPERTY, "$.u", 1, 2, 1, "the property is not known"),
            new JsonViolation(Kind.NULL, "$.id", 2, 7, 14, "a required value is null"),
            new JsonViolation(
                Kind.MISSING, "$.parent.id", 3, 11, 30, "a required property is missing"),
            new JsonViolation(
                Kind.MISSING, "$.parent.opened_at", 3, 11, 30, "a required property is missing"),
            new JsonViolation(
                Kind.NULL, "$.parent.parent.opened_at", 3, 34, 53, "a required value is null"),
            new JsonViolation(
                Kind.UNKNOWN_PROPERTY, "$.parent.w", 3, 49, 68, "the property is not known"));
  }

  @Test
  void checkEndsWithWhatIsRejected() {
    assertThat(Account.SKIPPING.check("{\"u\":0,\"id\":tru}"))
        .extracting(JsonViolation::kind, JsonViolation::path)
        .containsExactly(tuple(Kind.UNKNOWN_PROPERTY, "$.u"), tuple(Kind.REJECTED, "$.id"));
  }

  @Test
  void checkFindsNothingInAGoodDocument() {
    String json = "{\"id\":\"a\",\"opened_at\":\"2024-01-01T00:00:00Z\"}";
    assertThat(Account.SKIPPING.check(json)).isEmpty();
    assertThat(Account.SKIPPING.strict().read(json).id()).isEqualTo("a");
  }

  @Test
  void aStrictCodecListsEveryViolationInOneException() {
    JsonCodec<Account> strict = Account.SKIPPING.strict();
    JsonException rejected =
        catchThrowableOfType(JsonException.class, () -> strict.read("{\"u\":0,\"id\":null}"));
    assertThat(rejected.violations()).isEqualTo(Account.SKIPPING.check("{\"u\":0,\"id\":null}"));
    assertThat(rejected)
        .hasMessage(
            "3 violations: $.opened_at: a required property is missing (line 1, column 1, byte 0); "
                + "$.u: the property is not known (line 1, column 2, byte 1); "
                + "$.id: a required value is null (line 1, column 13, byte 12)");
    assertThat(rejected.path()).isEqualTo("$.opened_at");
    assertThatThrownBy(() -> strict.read("{\"u\":0,\"id\":1}"))
        .hasMessage(
            "3 violations: $.opened_at: a required property is missing (line 1, column 1, byte 0); "
                + "$.u: the property is not known (line 1, column 2, byte 1); "
                + "$.id: expected a string, found a number (line 1, column 13, byte 12)");
    assertThatThrownBy(() -> strict.read("[]"))
        .hasMessage("$: expected an object, found an array (line 1, column 1, byte 0)");
  }

  @Test
  void atMostAThousandViolationsAreListedAndTwentyShown() {
    JsonCodec<List<Account>> codec = Account.SKIPPING.listOf();
    String json = "[" + "{},".repeat(2_000) + "{}]";
    assertThat(codec.check(json)).hasSize(1_000);
    assertThat(codec.check(json).get(999).path()).isEqualTo("$[499].opened_at");
    assertThatThrownBy(() -> codec.strict().read(json))
        .hasMessageStartingWith("1000 violations: $[0].id: ")
        .hasMessageEndingWith("; and 980 more");
  }

  @Test
  void violationsCountFromTheStartOfTheRange() {
    byte[] json = "###{\"u\":0}###".getBytes(UTF_8);
    JsonException rejected =
        catchThrowableOfType(
            JsonException.class, () -> Account.SKIPPING.strict().read(json, 3, json.length - 6));
    assertThat(rejected.violations())
        .extracting(JsonViolation::path, JsonViolation::offset)
        .containsExactly(tuple("$.id", 0), tuple("$.opened_at", 0), tuple("$.u", 1));
  }
}
