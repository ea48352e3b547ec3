package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonCodecTest {

  private static final String JSON = "{\"id\":\"é\",\"kinds\":[],\"u\":[1.10,\"\uD834\uDD1E\"]}";

  @Test
  void everyWayInGivesTheSameValue() {
    Account expected = Account.KEEPING.read(JSON);
    Ways.in(Account.KEEPING, JSON.getBytes(UTF_8))
        .forEach((way, outcome) -> assertThat(outcome.value()).as(way).isEqualTo(expected));
  }

  @Test
  void everyWayOutGivesTheSameDocument() throws IOException {
    Account account = Account.KEEPING.read(JSON);
    assertThat(Account.KEEPING.writeString(account)).isEqualTo(JSON);
    assertThat(Account.KEEPING.writeBytes(account)).isEqualTo(JSON.getBytes(UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Account.KEEPING.write(out, account);
    assertThat(out.toByteArray()).isEqualTo(JSON.getBytes(UTF_8));
  }

  @Test
  void aRangeMustLieInItsArray() {
    byte[] json = JSON.getBytes(UTF_8);
    for (int[] range : new int[][] {{-1, 2}, {0, json.length + 1}, {1, json.length}, {0, -1}}) {
      assertThatThrownBy(() -> Account.KEEPING.read(json, range[0], range[1]))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
    assertThatThrownBy(() -> Account.KEEPING.read(json, json.length, 0))
        .isInstanceOf(JsonException.class);
  }

  @Test
  void noValueReachesIntoTheBytesBehindItsRange() {
    byte[] json = "12345 \"abcdefghijklmnop\" true {\"a\":1} [1,2]".getBytes(UTF_8);
    assertThat(JsonValue.CODEC.read(json, 0, 3)).hasToString("123");
    assertThat(JsonValue.CODEC.read(json, 2, 3)).hasToString("345");
    assertThatThrownBy(() -> JsonValue.CODEC.read(json, 6, 17))
        .hasMessage(
            "$: expected a closing quote, found the end of the document "
                + "(line 1, column 18, byte 17)");
    assertThatThrownBy(() -> JsonValue.CODEC.read(json, 25, 3)).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> JsonValue.CODEC.read(json, 30, 6)).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> JsonValue.CODEC.read(json, 38, 4)).isInstanceOf(JsonException.class);
  }

  @Test
  void streamsAreNotClosed() throws IOException {
    Ways.OddStream in = new Ways.OddStream(JSON.getBytes(UTF_8));
    assertThat(Account.KEEPING.read(in).id()).isEqualTo("é");
    assertThat(in.closed).isFalse();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    Account.KEEPING.write(out, Account.KEEPING.read(JSON));
    assertThat(out).hasToString(JSON);
  }

  @Test
  void theExceptionOfAStreamPassesThrough() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }

          @Override
          public int read(byte[] target, int from, int length) throws IOException {
            throw new IOException("broken");
          }
        };
    assertThatThrownBy(() -> Account.KEEPING.read(broken))
        .isInstanceOf(IOException.class)
        .hasMessage("broken");
    assertThatThrownBy(() -> Account.KEEPING.check(broken)).isInstanceOf(IOException.class);
  }

  @Test
  void checkTakesEveryWayIn() throws IOException {
    byte[] json = "{\"u\":1}".getBytes(UTF_8);
    List<JsonViolation> violations = Account.SKIPPING.check(json);
    assertThat(violations).hasSize(3);
    assertThat(Account.SKIPPING.check("{\"u\":1}")).isEqualTo(violations);
    assertThat(Account.SKIPPING.check(new Ways.OddStream(json))).isEqualTo(violations);
    assertThat(Account.SKIPPING.check(new byte[0])).hasSize(1);
    assertThat(Account.SKIPPING.check("\"\uD800\"")).hasSize(1);
  }

  @Test
  void onlyWhiteSpaceMayFollow() {
    assertThat(Account.KEEPING.read(" \t\r\n" + JSON + " \t\r\n").id()).isEqualTo("é");
    for (String behind : List.of("x", "{}", ",", "\0", "\u00a0", "\f", "//", "]")) {
      assertThatThrownBy(() -> Account.KEEPING.read(JSON + behind))
          .isInstanceOf(JsonException.class)
          .hasMessageContaining("expected nothing but white space behind the value");
    }
    assertThatThrownBy(() -> Account.KEEPING.read("\uFEFF" + JSON))
        .isInstanceOf(JsonException.class);
  }

  @Test
  void theSettingsComposeInAnyOrder() {
    JsonLimits limits = JsonLimits.DEFAULT.withMaxBytes(70);
    List<JsonCodec<Account>> codecs =
        List.of(
            Account.SKIPPING.strict().withLimits(limits).pretty(),
            Account.SKIPPING.pretty().strict().withLimits(limits),
            Account.SKIPPING.withLimits(limits).pretty().strict());
    String good = "{\"id\":\"a\",\"opened_at\":\"2024-01-01T00:00:00Z\"}";
    for (JsonCodec<Account> codec : codecs) {
      assertThat(codec.writeString(codec.read(good))).startsWith("{\n  \"id\": \"a\",\n");
      assertThat(codec.limits()).isEqualTo(limits);
      assertThatThrownBy(() -> codec.read("{}")).hasMessageContaining("missing");
      assertThatThrownBy(() -> codec.read(good + " ".repeat(70)))
          .hasMessageContaining("at most 70 bytes");
    }
    assertThat(Account.SKIPPING.read("{}" + " ".repeat(70)).id()).isNull();
    assertThat(Account.SKIPPING.limits()).isEqualTo(JsonLimits.DEFAULT);
  }

  @Test
  void kindsAreRejectedOneByOneOrTogether() {
    String lacking = "{\"id\":\"a\",\"new\":1}";
    Set<JsonViolation.Kind> none = Set.of();

    assertThat(Account.SKIPPING.rejecting(none).read(lacking).id()).isEqualTo("a");
    assertThatThrownBy(() -> Account.SKIPPING.rejecting(JsonViolation.Kind.STRICT).read(lacking))
        .hasToString(rejection(Account.SKIPPING.strict(), lacking));
    assertThatThrownBy(
            () -> Account.SKIPPING.rejecting(Set.of(JsonViolation.Kind.MISSING)).read(lacking))
        .hasToString(rejection(Account.SKIPPING.rejecting(JsonViolation.Kind.MISSING), lacking));
    assertThatThrownBy(() -> JsonViolation.Kind.STRICT.clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static String rejection(JsonCodec<?> codec, String json) {
    return assertThrows(JsonException.class, () -> codec.read(json)).toString();
  }

  @Test
  void listsAndMapsKeepTheSettingsAndTheOrder() {
    JsonCodec<Map<String, List<Account>>> codec = Account.SKIPPING.strict().listOf().mapOf();
    assertThatThrownBy(() -> codec.read("{\"x\":[{\"id\":\"a\"}]}"))
        .hasMessageContaining("$.x[0].opened_at: a required property is missing");
    JsonLimits limits = JsonLimits.DEFAULT.withMaxDepth(7);
    assertThat(JsonValue.CODEC.withLimits(limits).listOf().mapOf().limits()).isEqualTo(limits);
    JsonCodec<Map<String, JsonValue>> values = JsonValue.CODEC.pretty().mapOf();
    Map<String, JsonValue> read = values.read("{\"z\":1,\"y\":[],\"a\":null}");
    assertThat(read.keySet()).containsExactly("z", "y", "a");
    assertThat(values.writeString(read))
        .isEqualTo("{\n  \"z\": 1,\n  \"y\": [],\n  \"a\": null\n}");
    assertThatThrownBy(() -> values.read("{\"a\":1,\"a\":1}"))
        .hasMessage("$.a: expected each property once (line 1, column 8, byte 7)");
    assertThat(JsonValue.CODEC.listOf().read("[]")).isEmpty();
    assertThat(JsonValue.CODEC.mapOf().read("{}")).isEmpty();
  }

  @Test
  void whatListsAndMapsGiveCannotBeChanged() {
    List<JsonValue> list = JsonValue.CODEC.listOf().read("[1]");
    Map<String, JsonValue> map = JsonValue.CODEC.mapOf().read("{\"a\":1}");
    assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.put("b", JsonValue.NULL))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void prettyDocumentsHaveOneMemberOnALine() {
    String compact = "{\"a\":[1,{\"b\":[],\"c\":{}},[2]],\"d\":\"x\"}";
    assertThat(JsonValue.CODEC.pretty().writeString(JsonValue.CODEC.read(compact)))
        .isEqualTo(
            "{\n  \"a\": [\n    1,\n    {\n      \"b\": [],\n      \"c\": {}\n    },\n    [\n"
                + "      2\n    ]\n  ],\n  \"d\": \"x\"\n}");
  }

  @Test
  void whatJsonCannotSayIsNotWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonCodec<Map<String, Double>> doubles =
        new JsonCodec<Double>() {
          @Override
          public Double read(JsonReader in) {
            return in.readDouble();
          }

          @Override
          public void write(JsonWriter writer, Double value) {
            writer.writeDouble(value);
          }
        }.mapOf();
    assertThatThrownBy(() -> doubles.write(out, new LinkedHashMap<>(Map.of("a", Double.NaN))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("NaN is not a JSON number");
    assertThat(out.size()).isZero();
    assertThatThrownBy(() -> doubles.writeString(Map.of("secret\uD800", 1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }
}
