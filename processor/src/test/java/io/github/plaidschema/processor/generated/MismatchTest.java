package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonToken;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.Presence;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that does not fit its field leaves the rest of a document readable. */
class MismatchTest {

  private static final String TYPES =
      """
      package sdk.mismatch;

      import io.github.plaidschema.*;
      import io.github.plaidschema.json.*;
      import java.math.*;
      import java.net.URI;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      @PlaidSchema
      public interface Drifting {
        %s

        enum Color { RED, GREEN }

        enum Size { SMALL, @Fallback OTHER }

        @PlaidSchema
        interface Part {
          String id();
          Optional<Integer> count();
          Optional<Part> part();
          Optional<Instant> at();
        }

        @PlaidSchema
        interface Whole {
          @WholeValue LocalDate date();
        }

        @PlaidSchema
        interface Wholes {
          @WholeValue List<Part> parts();
        }

        @PlaidUnion(discriminator = "type")
        sealed interface Shape permits Circle, Unknown {}

        @PlaidSchema
        non-sealed interface Circle extends Shape {
          String type();
          double radius();
        }

        non-sealed interface Unknown extends Shape, UnknownVariant {}

        /** Reads a part, and rejects one in the middle of it. */
        final class PairCodec extends JsonCodec<String> {
          @Override
          public String read(JsonReader in) {
            in.beginArray();
            String first = in.readString();
            JsonCodec<List<Part>> parts = Drifting_PartJson.CODEC.listOf();
            int size = in.readWith(parts).size();
            if (size > 1) {
              throw new IllegalStateException("no such value");
            }
            in.endArray();
            return first + size;
          }

          @Override
          public void write(JsonWriter out, String value) {
            out.beginArray();
            out.writeString(value.substring(0, value.length() - 1));
            out.beginArray();
            out.endArray();
            out.endArray();
          }
        }

        final class EvenCodec extends JsonCodec<Integer> {
          @Override
          public Integer read(JsonReader in) {
            int value = in.readInt();
            if (value %% 2 != 0) {
              throw in.rejected("an even number");
            }
            return value;
          }

          @Override
          public void write(JsonWriter out, Integer value) {
            out.writeInt(value);
          }
        }
      }
      """;

  /**
   * A field.
   *
   * @param kinds the first letters of those kinds whose {@link #OF_ALL_KINDS example} fits
   * @param type its type in Java, with annotations
   * @param fitting a value
   * @param misfits other values, that do not fit
   */
  private record Property(String kinds, String type, String fitting, List<String> misfits) {}

  /** A value of each kind: an object, an array, a string, a number, a boolean. */
  private static final Map<String, String> OF_ALL_KINDS =
      Map.of(
          "o", "{'n':[1.50,{}]}",
          "a", "['v','w']",
          "s", "'no such thing'",
          "n", "12345.678",
          "b", "true");

  private static final String PART = "{'id':'p','at':'2024-01-01T00:00:00.000Z'}";

  private static final Map<String, Property> PROPERTIES = new LinkedHashMap<>();

  static {
    put("string", "s", "String", "'s'");
    put("text", "s", "@Nullable String", "'a\\\"b'");
    put("flag", "b", "boolean", "true");
    put("boxed_flag", "b", "Optional<Boolean>", "false");
    put("count", "", "int", "-0", "1.5", "1e2", "2147483648", "10000000000000000000000");
    put("boxed_count", "", "@Nullable Integer", "7", "1.0", "-2147483649");
    put("optional_count", "", "OptionalInt", "7", "2147483648");
    put("total", "", "long", "8", "9223372036854775808", "0.1");
    put("boxed_total", "", "Optional<Long>", "8", "9223372036854775808");
    put("rate", "n", "double", "1.50", "1e999");
    put("boxed_rate", "n", "Optional<Double>", "-0.0", "-1e999");
    put("amount", "n", "BigDecimal", "1.10");
    put("big", "", "BigInteger", "12", "1.0");
    put("date", "", "LocalDate", "'2024-02-29'", "'2023-02-29'", "'soon'", "''");
    put("time", "", "Optional<LocalTime>", "'10:00'", "'25:00:00'");
    put("local", "", "Optional<LocalDateTime>", "'2024-01-01T00:00'", "'2024-01-01'");
    put("offset", "", "OffsetDateTime", "'2024-01-01T00:00:00.0Z'", "'2024-01-01T00:00:00'");
    put("instant", "", "Optional<Instant>", "'2024-01-01T00:00:00.0Z'", "'now'");
    put("period", "", "Optional<Duration>", "'PT60M'", "'1h'");
    put("uuid", "", "UUID", "'123E4567-E89B-12D3-A456-426614174000'", "'123'");
    put("uri", "", "URI", "'u:x'", "'com.test.ios://'", "'a b'", "'http://[v1.a]/'");
    put("color", "", "Color", "'red'", "'blue'", "'\\u0072ed '");
    put("size", "s", "Size", "'huge'");
    put("open_color", "s", "OpenEnum<Color>", "'blue'");
    put("part", "o", "Part", PART);
    put("optional_part", "o", "Optional<Part>", "{}");
    put("whole", "", "Optional<Whole>", "'2024-01-01'", "'x'");
    put("wholes", "", "Optional<Wholes>", "[" + PART + "]", "[1]");
    put("names", "a", "List<String>", "['a','é']", "[null]", "['a',1]", "[['a']]");
    put("counts", "", "Optional<List<Integer>>", "[1,-0]", "[1,2.5,3]", "['1']");
    put("colors", "", "Optional<Set<Color>>", "['red','red']", "['red','blue','red']", "[null]");
    put("dates", "", "Set<LocalDate>", "['2024-01-01']", "['2024-01-01','x','x']");
    put("parts", "", "List<Part>", "[" + PART + ",{}]", "[{'at':'2024-01-01T00:00:00.000Z'},5,{}]");
    put(
        "rows",
        "",
        "Optional<List<List<Instant>>>",
        "[['2024-01-01T00:00:00.0Z'],[]]",
        "[[],['x']]");
    put("maybe", "a", "Optional<List<@Nullable URI>>", "['u:x',null]", "[null,'a b']", "[null,{}]");
    put("by_name", "", "Map<String, Integer>", "{'a':1,'b':-0}", "{'a':1,'b':'2'}", "{'a':null}");
    put("by_color", "", "Optional<Map<OpenEnum<Color>, Part>>", "{'red':{},'x':{}}", "{'red':0}");
    put("maps", "", "Optional<List<Map<String, @Nullable Part>>>", "[{'a':null}]", "[{'a':[]}]");
    put("shape", "oasnb", "Shape", "{'type':'circle','radius':1.0}");
    put("shapes", "a", "Optional<List<Shape>>", "[{'type':'circle','radius':1},5]");
    put(
        "pair",
        "",
        "@JsonWith(PairCodec.class) Optional<String>",
        "['a',[]]",
        "['a',[{},{'id':1}]]");
    put(
        "pairs",
        "",
        "@JsonWith(PairCodec.class) Optional<List<String>>",
        "[['a',[]]]",
        "[['a',[]],['a']]");
    put("even", "", "@JsonWith(EvenCodec.class) Integer", "2", "3", "2.0");
    put("evens", "", "@JsonWith(EvenCodec.class) Optional<Integer>", "2", "3");
    put("limit", "", "@DefaultValue default int limit() { return 5; } //", "-0", "1.5");
    put("label", "s", "@DefaultValue default String label() { return string(); } //", "'l'");
    put("secret", "s", "@Sensitive Optional<String>", "'s'");
    put("any", "oasnb", "Optional<JsonValue>", "{'a':[1.10,null]}");
  }

  private static void put(
      String name, String kinds, String type, String fitting, String... misfits) {
    PROPERTIES.put(name, new Property(kinds, type, fitting, List.of(misfits)));
  }

  private static final SchemaUnderTest SMALL = schema(Stream.empty());

  /** Has so many fields that the reader is in parts. */
  private static final SchemaUnderTest LARGE =
      schema(IntStream.range(0, 40).mapToObj(i -> "Optional<String> more" + i + "();"));

  private static SchemaUnderTest schema(Stream<String> more) {
    StringBuilder accessors = new StringBuilder();
    PROPERTIES.forEach(
        (name, property) ->
            accessors.append(
                property.type().endsWith("//")
                    ? property.type() + "\n"
                    : property.type() + " " + accessor(name) + "();\n"));
    more.forEach(accessor -> accessors.append(accessor).append('\n'));
    return new SchemaUnderTest(
        TestCompiler.JAVAC.with(TYPES.formatted(accessors)).compile().clean().load(),
        "sdk.mismatch.Drifting");
  }

  private static String accessor(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_", -1)) {
      camel.append(
          camel.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return camel.toString();
  }

  private static String document(String replaced, String json) {
    List<String> members = new ArrayList<>();
    PROPERTIES.forEach(
        (name, property) ->
            members.add("'" + name + "':" + (name.equals(replaced) ? json : property.fitting())));
    return "{" + String.join(",", members).replace('\'', '"') + "}";
  }

  private record Case(String name, String json) {}

  static List<Case> misfits() {
    List<Case> all = new ArrayList<>();
    PROPERTIES.forEach(
        (name, property) -> {
          property.misfits().forEach(json -> all.add(new Case(name, json)));
          OF_ALL_KINDS.forEach(
              (kind, json) -> {
                if (!property.kinds().contains(kind)) {
                  all.add(new Case(name, json));
                }
              });
        });
    return all;
  }

  @Test
  void whatFitsIsWrittenAsItIsSpelled() {
    for (SchemaUnderTest schema : List.of(SMALL, LARGE)) {
      String json = document("", "");
      Object value = schema.read(json);

      assertThat(schema.write(value)).isEqualTo(json);
      assertThat(schema.write(schema.from(value).build())).isEqualTo(json);
      assertThat(schema.codec().check(json))
          .extracting(JsonViolation::kind)
          .doesNotContain(JsonViolation.Kind.MISMATCH);
      PROPERTIES.keySet().forEach(name -> get(value, accessor(name)));
    }
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void theFieldKeepsItAndAllOthersAreRead(Case misfit) {
    verify(SMALL, misfit);
    verify(LARGE, misfit);
  }

  private static void verify(SchemaUnderTest schema, Case misfit) {
    String json = document(misfit.name(), misfit.json());
    Object good = schema.read(document("", ""));
    Object value = schema.read(json);
    String accessor = accessor(misfit.name());

    assertThatThrownBy(() -> get(value, accessor))
        .isInstanceOfSatisfying(
            MismatchedValueException.class,
            exception -> {
              assertThat(exception.schema()).isEqualTo("Drifting");
              assertThat(exception.field()).isEqualTo(accessor);
              assertThat(exception.expected()).isNotEmpty();
              assertThat(exception.found()).isNotNull();
            })
        .hasMessageStartingWith(
            "Drifting." + accessor + " has a value that does not fit: expected ")
        .hasMessageNotContaining("no such");
    for (String other : PROPERTIES.keySet()) {
      if (!other.equals(misfit.name()) && !dependsOn(other, misfit.name())) {
        assertThat(get(value, accessor(other))).as(other).isEqualTo(get(good, accessor(other)));
      }
    }
    assertThat(Presence.of(value, misfit.name())).isEqualTo(Presence.MISMATCH);
    assertThat(schema.write(value)).isEqualTo(json);
    assertThat(schema.write(schema.from(value).build())).isEqualTo(json);
    assertThat(schema.from(value).build()).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(schema.read(schema.codec().pretty().writeString(value)))
        .isEqualTo(value)
        .hasSameHashCodeAs(value);
    assertThat(value).isNotEqualTo(good);
    assertThat(value.toString())
        .contains(accessor + (misfit.name().equals("secret") ? "=[redacted]" : "=[mismatch]"))
        .doesNotContain("no such");

    List<JsonViolation> mismatches =
        schema.codec().check(json).stream()
            .filter(violation -> violation.kind() == JsonViolation.Kind.MISMATCH)
            .toList();
    assertThat(mismatches).isNotEmpty();
    assertThat(mismatches)
        .allSatisfy(
            violation ->
                assertThat(violation.path()).matches("\\$\\." + misfit.name() + "([.\\[].*)?"));
    assertThatThrownBy(() -> schema.codec().rejecting(JsonViolation.Kind.MISMATCH).read(json))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("$." + misfit.name())
        .hasMessageContaining("expected ");

    Object repaired = schema.from(value).set(accessor, argument(get(good, accessor))).build();
    assertThat(repaired).isEqualTo(good);
  }

  private static boolean dependsOn(String other, String changed) {
    return other.equals("label") && changed.equals("string");
  }

  /** What a setter takes for what an accessor returns. */
  private static Object argument(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElseThrow();
    }
    return value instanceof OptionalInt number ? number.getAsInt() : value;
  }

  @Test
  void oneElementOfAListCostsOnlyItsOwnField() {
    String json = "{\"parts\":[{\"id\":1,\"part\":{\"count\":[]},\"at\":\"x\"},{\"id\":\"b\"}]}";
    Object value = SMALL.read(json);
    List<?> parts = (List<?>) get(value, "parts");

    assertThatThrownBy(() -> get(parts.get(0), "id"))
        .isInstanceOfSatisfying(
            MismatchedValueException.class,
            exception -> {
              assertThat(exception.expected()).isEqualTo("a string");
              assertThat(exception.found()).isEqualTo(JsonToken.NUMBER);
            })
        .hasMessage(
            "Drifting.Part.id has a value that does not fit: expected a string, found a number");
    assertThat(get(parts.get(1), "id")).isEqualTo("b");
    assertThat(SMALL.write(value)).isEqualTo(json);
    assertThat(SMALL.codec().check(json).stream().filter(MismatchTest::isMismatch))
        .extracting(JsonViolation::path)
        .containsExactly("$.parts[0].id", "$.parts[0].part.count", "$.parts[0].at");
  }

  private static boolean isMismatch(JsonViolation violation) {
    return violation.kind() == JsonViolation.Kind.MISMATCH;
  }

  @Test
  void whatTheCodecNotedBeforeItRejectedIsForgotten() {
    String json = "{\"pair\":[\"a\",[{\"x\":1},{\"id\":5}]]}";

    assertThat(SMALL.codec().check(json).stream().filter(each -> each.path().contains("pair")))
        .extracting(JsonViolation::path)
        .containsExactly("$.pair");
  }

  @Test
  void aDocumentOfAllMisfitsIsReadAndWritten() {
    Map<String, String> byName = new LinkedHashMap<>();
    misfits().forEach(each -> byName.put(each.name(), each.json()));
    StringBuilder json = new StringBuilder();
    byName.forEach(
        (name, misfit) ->
            json.append(json.isEmpty() ? "{" : ",").append("'" + name + "':").append(misfit));
    String document = json.append('}').toString().replace('\'', '"');

    Object value = SMALL.read(document);

    assertThat(SMALL.read(SMALL.write(value))).isEqualTo(value);
    assertThat(SMALL.from(value).build()).isEqualTo(value);
    byName
        .keySet()
        .forEach(
            name ->
                assertThatThrownBy(() -> get(value, accessor(name)))
                    .as(name)
                    .isInstanceOf(MismatchedValueException.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "5", "\"s\"", "null", "true"})
  void theDocumentItselfHasNoFieldToKeepIt(String json) {
    assertThatThrownBy(() -> SMALL.read(json)).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> SMALL.codec().listOf().read("[{}," + json + "]"))
        .isInstanceOf(JsonException.class)
        .hasMessageStartingWith("$[1]");
    assertThatThrownBy(() -> SMALL.codec().mapOf().read("{\"a\":" + json + "}"))
        .isInstanceOf(JsonException.class)
        .hasMessageStartingWith("$.a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"string\":[1 2]}",
        "{\"string\":{\"a\":1,\"a\":2}}",
        "{\"string\":[\"\\ud800\"]}",
        "{\"string\":tru}",
        "{\"string\":01}",
        "{\"string\":}",
        "{\"string\":5 \"count\":1}",
        "{\"count\":\"a}",
        "{\"names\":[1,]}",
        "{\"names\":[\"a\",{\"b\":1,\"b\":1}]}",
        "{\"by_name\":{\"a\":\"x\",\"a\":\"x\"}}",
        "{\"by_name\":{\"a\":[}}",
        "{\"pair\":[\"a\",[{},{}]],\"pair\":1}",
        "{\"pair\":[\"a\",[{},{}]}",
        "{\"part\":[{\"id\":1,\"id\":1}]}",
        "{\"string\":5,\"string\":5}",
        "{\"string\":5}}",
        "{\"string\":1e9999999}",
      })
  void whatIsMalformedIsRejectedAlsoInsideOfIt(String json) {
    assertThatThrownBy(() -> SMALL.read(json)).isInstanceOf(JsonException.class);
    assertThat(SMALL.codec().check(json))
        .last()
        .extracting(JsonViolation::kind)
        .isEqualTo(JsonViolation.Kind.REJECTED);
  }

  @Test
  void theLimitsHoldInsideOfIt() {
    assertThatThrownBy(() -> SMALL.read("{\"string\":" + "[".repeat(600) + "]".repeat(600) + "}"))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("levels of nesting");
    assertThatThrownBy(() -> SMALL.read("{\"date\":" + "1".repeat(2_000) + "}"))
        .isInstanceOf(JsonException.class);
  }

  @Test
  void aBuilderDemandsWhatTheValueDidNotLack() {
    Object value = SMALL.read("{\"string\":5,\"names\":[]}");

    assertThat(SMALL.write(SMALL.from(value).set("string", "s").build()))
        .isEqualTo("{\"string\":\"s\",\"names\":[]}");
    assertThatThrownBy(() -> get(SMALL.from(value).build(), "count"))
        .isInstanceOf(MissingValueException.class);
    assertThatThrownBy(() -> SMALL.builder().set("string", "s").build())
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("flag, count");
  }

  @Test
  void nothingIsAddedToWhatDoesNotFit() {
    Object value = SMALL.read("{\"names\":5,\"by_name\":[]}");

    assertThatThrownBy(() -> SMALL.from(value).set("addNames", "a"))
        .isInstanceOf(MismatchedValueException.class);
    assertThatThrownBy(() -> SMALL.from(value).set("addAllNames", List.of()))
        .isInstanceOf(MismatchedValueException.class);
    assertThatThrownBy(() -> SMALL.from(value).set("putByName", "a", 1))
        .isInstanceOf(MismatchedValueException.class);
    assertThat(SMALL.write(SMALL.from(value).set("names", List.of()).set("addNames", "a").build()))
        .isEqualTo("{\"names\":[\"a\"],\"by_name\":[]}");
  }

  @Test
  void clearingAndNullReplaceIt() {
    Object value = SMALL.read("{\"text\":5,\"optional_part\":[],\"limit\":\"x\",\"boxed_flag\":1}");

    assertThat(
            SMALL.write(
                SMALL
                    .from(value)
                    .setNull("text")
                    .set("clearOptionalPart")
                    .set("clearLimit")
                    .setNull("boxedFlag")
                    .build()))
        .isEqualTo("{\"text\":null,\"boxed_flag\":null}");
  }

  @Test
  void whatDoesNotFitIsEqualHoweverItIsSpelled() {
    Object some = SMALL.read("{\"count\":{\"a\":\"\\u0041\",\"b\":1}}");
    Object same = SMALL.read("{\"count\":{\"b\":1,\"a\":\"A\"}}");
    Object other = SMALL.read("{\"count\":{\"b\":1.0,\"a\":\"A\"}}");

    assertThat(some).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    assertThat(some).isNotEqualTo(SMALL.read("{\"total\":{\"b\":1,\"a\":\"A\"}}"));
  }
}
