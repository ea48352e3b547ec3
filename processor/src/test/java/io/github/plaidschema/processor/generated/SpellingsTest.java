package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.processor.testing.BuilderUnderTest;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * However a value is spelled, it is written as it came, wherever it stands, and also if something
 * else is added beside it. The oracle is the tree of the document, with the literals of its
 * numbers.
 */
class SpellingsTest {
  private static final String NUMBERS = "-01.e+";
  private static final String TIMES = "0129:.TZ+-";

  @SuppressWarnings("ImmutableEnumChecker") // Lists are made by List.of.
  private enum Kind {
    INT("Integer", NUMBERS, "1"),
    LONG("Long", NUMBERS, "1"),
    DOUBLE(
        "Double", NUMBERS, "1", "1.5", "-0.0", "1e10", "1E-10", "0.001", "1000000000000000000000"),
    BIG_INTEGER("BigInteger", NUMBERS, "1", "100000000000000000000"),
    BIG_DECIMAL("BigDecimal", NUMBERS, "1", "1.50", "-0.00", "1E+2", "0.0000000001"),
    DATE("LocalDate", TIMES, "\"2024-02-29\"", "\"+10000-01-01\"", "\"-0001-01-01\""),
    TIME("LocalTime", TIMES, "\"10:00\"", "\"10:00:00\"", "\"10:00:00.120\""),
    DATE_TIME("LocalDateTime", TIMES, "\"2024-01-01T10:00\"", "\"2024-01-01T10:00:00.000\""),
    OFFSET_DATE_TIME(
        "OffsetDateTime",
        TIMES,
        "\"2024-01-01T10:00Z\"",
        "\"2024-01-01T10:00:00.100+00:00\"",
        "\"2024-01-01T10:00:00-18:00\"",
        "\"2024-01-01T10:00:00+01:00:01\""),
    INSTANT(
        "Instant",
        TIMES,
        "\"2024-01-01T10:00:00Z\"",
        "\"2024-01-01T10:00:00.000+01:00\"",
        "\"2024-12-31T23:59:60Z\"",
        "\"2024-12-31T24:00:00Z\""),
    UUID("UUID", "0aAfFgG-", "\"123e4567-e89b-12d3-a456-426614174000\""),
    URI(
        "URI",
        "a:/%4[]1v.#?@",
        "\"https://Example.com/%7euser?q#f\"",
        "\"com.test.ios://\"",
        "\"wonderwallet://\"",
        "\"http://[v1.a]/\""),
    ENUM("Status", "pdo_", "\"posted\"", "\"held\"", "\"other\""),
    OPEN_ENUM("OpenEnum<Status>", "pdo_", "\"posted\"", "\"held\""),
    STRING("String", "\\/nu0", "\"a\""),
    BOOLEAN("Boolean", "truefals", "true"),
    JSON("JsonValue", NUMBERS, "1", "\"a\"", "[1.0, {\"a\" : -0}]");

    private final String type;
    private final String alphabet;
    private final List<String> seeds;

    Kind(String type, String alphabet, String... seeds) {
      this.type = type;
      this.alphabet = alphabet;
      this.seeds = List.of(seeds);
    }

    SchemaUnderTest schema() {
      String source =
          """
          package sdk.spellings;

          import io.github.plaidschema.Fallback;
          import io.github.plaidschema.PlaidSchema;
          import io.github.plaidschema.json.*;
          import java.math.*;
          import java.net.*;
          import java.time.*;
          import java.util.*;
          import org.jspecify.annotations.Nullable;

          @PlaidSchema
          public interface Spelled {
            enum Status { POSTED, @Fallback OTHER }

            @Nullable TYPE value();

            Optional<TYPE> maybe();

            Optional<List<TYPE>> list();

            Optional<Set<TYPE>> set();

            Optional<Map<String, TYPE>> map();

            Optional<List<@Nullable TYPE>> nullable();

            Optional<List<List<TYPE>>> lists();

            Optional<Set<List<TYPE>>> setOfLists();

            Optional<Map<String, Set<@Nullable TYPE>>> mapOfSets();

            Optional<List<Map<String, TYPE>>> maps();

            Optional<List<Spelled>> more();
          }
          """;
      Loaded loaded =
          TestCompiler.JAVAC.with(source.replace("TYPE", type)).compile().clean().load();
      return new SchemaUnderTest(loaded, "sdk.spellings.Spelled");
    }

    /** Short ones, and each that differs from a seed in one character. */
    Set<String> spellings() {
      Set<String> all = new LinkedHashSet<>(seeds);
      boolean quoted = seeds.get(0).startsWith("\"");
      List<String> shorter = List.of("");
      for (int length = 1; length <= (quoted ? 2 : 4); length++) {
        List<String> longer = new ArrayList<>();
        for (String prefix : shorter) {
          alphabet.chars().forEach(c -> longer.add(prefix + (char) c));
        }
        longer.forEach(each -> all.add(quoted ? '"' + each + '"' : each));
        shorter = longer;
      }
      for (String seed : seeds) {
        int edge = seed.startsWith("\"") ? 1 : 0;
        for (int i = edge; i <= seed.length() - edge; i++) {
          String before = seed.substring(0, i);
          String behind = seed.substring(i);
          alphabet.chars().forEach(c -> all.add(before + (char) c + behind));
          if (i < seed.length() - edge) {
            String next = seed.substring(i + 1);
            all.add(before + next);
            alphabet.chars().forEach(c -> all.add(before + (char) c + next));
          }
        }
      }
      return all;
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachIsWrittenAsItCame(Kind kind) {
    SchemaUnderTest schema = kind.schema();
    int read = 0;
    for (String spelling : kind.spellings()) {
      try {
        schema.read("{\"value\":" + spelling + "}");
      } catch (JsonException rejected) {
        continue;
      }
      read++;
      String json =
          """
          {'value':X,'maybe':X,'list':[X, S ,X],'set':[X, S ,X,S],'map':{'a':X, 'b' : S ,'c':X},
          'nullable':[null,X, null , S],'lists':[[],[X],[S,X]],
          'set_of_lists':[[X,S], [X,S] , [ ], [], [X]],
          'map_of_sets':{'a':[X,X,null, null],'b':[],'c':[S]},'maps':[{'a':X},{},{'a':S,'b':X}],
          'more':[{'value':X,'list':[X]},{'value':null,'more':[{'value':X,'set':[X,X]}]}]}"""
              .replace('\'', '"')
              .replace("X", spelling)
              .replace("S", kind.seeds.get(0));
      assertWritten(schema, schema.read(json), json);
    }
    assertThat(read).as("spellings of " + kind).isPositive();
  }

  private static void assertWritten(SchemaUnderTest schema, Object value, String json) {
    JsonValue expected = tree(json);
    String written = schema.write(value);

    assertThat(tree(written)).isEqualTo(expected);
    assertThat(tree(schema.write(schema.from(value).build()))).isEqualTo(expected);
    String pretty = schema.codec().pretty().writeString(value);
    assertThat(tree(pretty)).isEqualTo(expected);
    assertThat(schema.read(pretty)).isEqualTo(value);
    assertThat(schema.codec().pretty().writeString(schema.read(pretty))).isEqualTo(pretty);
    assertThat(schema.write(schema.read(pretty))).isEqualTo(written);
    assertThat(schema.read(written)).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(written).doesNotContain("\n", " ");
  }

  /** Reads a document all of whose values fit, and rejects any other. */
  private static Object fitting(SchemaUnderTest schema, String json) {
    return schema.codec().rejecting(JsonViolation.Kind.MISMATCH).read(json);
  }

  private static JsonValue tree(String json) {
    return JsonValue.CODEC.read(json);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "URI")
  void whatIsAddedLeavesTheOthersAsTheyCame(Kind kind) {
    SchemaUnderTest schema = kind.schema();
    String first = kind.seeds.get(0);
    Object sample = optional(schema.read("{\"maybe\":" + first + "}"), "maybe");
    String added = written(schema, schema.builder().set("value", sample).build(), "value");
    for (String spelling : kind.spellings()) {
      Object value;
      String elements = "[" + spelling + "," + spelling + "]";
      String entries = "{\"a\":" + spelling + ",\"b\":" + spelling + "}";
      try {
        value =
            fitting(
                schema,
                "{\"list\":%1$s,\"set\":%1$s,\"map\":%2$s,\"nullable\":%1$s,\"lists\":[%1$s]}"
                    .formatted(elements, entries));
      } catch (JsonException rejected) {
        continue;
      }
      BuilderUnderTest builder = schema.from(value);
      builder.set("addList", sample).set("addAllList", List.of(sample, sample));
      builder.set("addSet", sample).set("addAllSet", List.of(sample));
      builder.set("putMap", "b", sample).set("putAllMap", Map.of("c", sample));
      builder.set("addAllNullable", Arrays.asList(sample, null));
      builder.set("addLists", List.of(sample));
      Object changed = builder.build();

      Set<?> set = (Set<?>) optional(value, "set");
      String newElement = set.contains(sample) ? "" : "," + added;
      String same = "[" + spelling + "," + spelling;
      boolean isEqual =
          optional(value, "map") instanceof Map<?, ?> map && map.containsValue(sample);
      assertThat(tree(schema.write(changed)))
          .as(spelling)
          .isEqualTo(
              tree(
                  "{\"list\":%1$s,%2$s,%2$s,%2$s],\"set\":%1$s%3$s],"
                          .formatted(same, added, newElement)
                      + "\"map\":{\"a\":%s,\"b\":%s,\"c\":%s},"
                          .formatted(spelling, isEqual ? spelling : added, added)
                      + "\"nullable\":%1$s,%2$s,null],\"lists\":[%1$s],[%2$s]]}"
                          .formatted(same, added)));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "URI")
  void aFieldThatIsSetToItsOwnValueIsWrittenAsItCame(Kind kind) {
    SchemaUnderTest schema = kind.schema();
    for (String spelling : kind.spellings()) {
      Object value;
      String json =
          ("{'value':X,'maybe':X,'list':[X,X],'set':[X,X],'map':{'a':X},'nullable':[null,X],"
                  + "'lists':[[X]],'set_of_lists':[[X],[X]],'map_of_sets':{'a':[X,X]}}")
              .replace('\'', '"')
              .replace("X", spelling);
      try {
        value = fitting(schema, json);
      } catch (JsonException rejected) {
        continue;
      }
      BuilderUnderTest same = schema.from(value).set("value", get(value, "value"));
      BuilderUnderTest other = schema.builder().set("value", get(value, "value"));
      for (String field :
          List.of("maybe", "list", "set", "map", "nullable", "lists", "setOfLists", "mapOfSets")) {
        same.set(field, optional(value, field));
        other.set(field, optional(value, field));
      }
      BuilderUnderTest added = schema.builder();
      added.set("addAllList", optional(value, "list")).set("addAllSet", optional(value, "set"));
      added.set("putAllMap", optional(value, "map"));

      assertThat(tree(schema.write(same.build()))).as(spelling).isEqualTo(tree(json));
      for (String collection : List.of("list", "set", "map", "lists", "set_of_lists")) {
        assertThat(written(schema, other.build(), collection))
            .as(spelling)
            .isEqualTo(tree(json).get(collection).orElseThrow().toString());
      }
      for (String collection : List.of("list", "set", "map")) {
        assertThat(written(schema, added.build(), collection))
            .as(spelling)
            .isEqualTo(tree(json).get(collection).orElseThrow().toString());
      }
    }
  }

  @Test
  void whatIsSetToAnotherValueForgetsHowItWasSpelled() {
    SchemaUnderTest schema = Kind.LONG.schema();
    Object value = schema.read("{\"value\":-0,\"maybe\":-0}");

    Object changed = schema.from(value).set("value", 1L).set("value", 0L).set("clearMaybe").build();

    assertThat(schema.write(changed)).isEqualTo("{\"value\":0}");
  }

  @Test
  void aBuilderThatGoesOnAfterAValueWasBuiltDoesNotChangeIt() {
    SchemaUnderTest schema = Kind.ENUM.schema();
    BuilderUnderTest builder = schema.from(schema.read("{\"set\":[\"held\",\"held\"]}"));
    Object sample = get(schema.read("{\"value\":\"posted\"}"), "value");
    builder.set("addSet", sample);
    Object first = builder.build();
    builder.set("addAllSet", optional(schema.read("{\"set\":[\"x\"]}"), "set"));
    builder.set("addAllList", optional(schema.read("{\"list\":[\"x\"]}"), "list"));

    assertThat(schema.write(first)).isEqualTo("{\"set\":[\"held\",\"held\",\"posted\"]}");
    assertThat(schema.write(builder.build()))
        .isEqualTo("{\"list\":[\"x\"],\"set\":[\"held\",\"held\",\"posted\"]}");
  }

  private static Object optional(Object value, String accessor) {
    return ((Optional<?>) get(value, accessor)).orElseThrow();
  }

  private static String written(SchemaUnderTest schema, Object value, String property) {
    return tree(schema.write(value)).get(property).orElseThrow().toString();
  }
}
