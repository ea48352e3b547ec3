package io.github.plaidschema.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.compatibility.compare.Audience;
import io.github.plaidschema.compatibility.compare.Change;
import io.github.plaidschema.compatibility.compare.Effect;
import io.github.plaidschema.compatibility.compare.Severity;
import io.github.plaidschema.compatibility.testing.Versions;
import io.github.plaidschema.json.MismatchedValueException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the table of types on the wire says, proved by a document for each row. */
final class WireRulesTest {
  private static final String TYPES =
      """
      enum Few { ONE }
      enum Many { ONE, TWO }
      enum Falling { ONE, @Fallback OTHER }
      @PlaidSchema interface Cat { String meow(); }
      @PlaidSchema interface Dog { String bark(); }
      @PlaidUnion sealed interface Pet permits Bird, Unknown {}
      @PlaidSchema non-sealed interface Bird extends Pet { String tweet(); }
      non-sealed interface Unknown extends Pet, UnknownVariant {}
      """;

  /**
   * A row of the table.
   *
   * @param sample a value that the one writes, and that shows what becomes of it
   */
  private record Row(String written, String read, Severity severity, String sample) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("Integer", "Long", Severity.SAFE, "1"),
          new Row("Integer", "Double", Severity.SAFE, "1"),
          new Row("Integer", "BigInteger", Severity.SAFE, "1"),
          new Row("Long", "Integer", Severity.BREAKS, "5000000000"),
          new Row("Long", "Double", Severity.CHANGES_BEHAVIOUR, "9007199254740993"),
          new Row("BigInteger", "Double", Severity.CHANGES_BEHAVIOUR, "9007199254740993"),
          new Row("BigInteger", "Long", Severity.BREAKS, "9223372036854775808"),
          new Row("BigInteger", "BigDecimal", Severity.SAFE, "9223372036854775808"),
          new Row("Double", "Integer", Severity.BREAKS, "1.5"),
          new Row("BigDecimal", "BigInteger", Severity.BREAKS, "1.5"),
          new Row("Double", "BigDecimal", Severity.SAFE, "1.5"),
          new Row("BigDecimal", "Double", Severity.CHANGES_BEHAVIOUR, "0.12345678901234567890"),
          new Row("LocalDate", "String", Severity.SAFE, "\"2026-01-01\""),
          new Row("UUID", "String", Severity.SAFE, "\"6f12f5bb-22dd-4855-b918-f47ec4391980\""),
          new Row("java.time.Duration", "String", Severity.SAFE, "\"PT1M\""),
          new Row("String", "java.time.Duration", Severity.BREAKS, "\"P1Y\""),
          new Row("LocalDate", "java.time.Duration", Severity.BREAKS, "\"2026-01-01\""),
          new Row(
              "List<java.time.Duration>",
              "Set<java.time.Duration>",
              Severity.CHANGES_BEHAVIOUR,
              "[\"PT1M\",\"PT1M\"]"),
          new Row("Many", "OpenEnum<Few>", Severity.SAFE, "\"two\""),
          new Row("String", "OpenEnum<Few>", Severity.SAFE, "\"two\""),
          new Row("String", "LocalDate", Severity.BREAKS, "\"soon\""),
          new Row("String", "java.net.URI", Severity.BREAKS, "\"a b\""),
          new Row("LocalDate", "OffsetDateTime", Severity.BREAKS, "\"2026-01-01\""),
          new Row("Many", "Few", Severity.BREAKS, "\"two\""),
          new Row("Many", "Falling", Severity.CHANGES_BEHAVIOUR, "\"two\""),
          new Row("Few", "Many", Severity.SAFE, "\"one\""),
          new Row("OpenEnum<Few>", "Few", Severity.BREAKS, "\"three\""),
          new Row("Falling", "Few", Severity.BREAKS, "\"other\""),
          new Row("String", "Few", Severity.BREAKS, "\"three\""),
          new Row("Few", "OpenEnum<Few>", Severity.SAFE, "\"one\""),
          new Row(
              "OffsetDateTime",
              "Instant",
              Severity.CHANGES_BEHAVIOUR,
              "\"2026-01-01T00:00:00+01:00\""),
          new Row("Instant", "OffsetDateTime", Severity.SAFE, "\"2026-01-01T00:00:00Z\""),
          new Row("List<String>", "Set<String>", Severity.CHANGES_BEHAVIOUR, "[\"a\",\"a\"]"),
          new Row("Set<String>", "List<String>", Severity.SAFE, "[\"a\"]"),
          new Row("List<Long>", "List<Integer>", Severity.BREAKS, "[5000000000]"),
          new Row("Map<String, Double>", "Map<String, Integer>", Severity.BREAKS, "{\"a\":1.5}"),
          new Row("Cat", "Map<String, JsonValue>", Severity.SAFE, "{\"meow\":\"m\"}"),
          new Row("Bird", "Pet", Severity.CHANGES_BEHAVIOUR, "{\"tweet\":\"t\"}"),
          new Row("Boolean", "JsonValue", Severity.SAFE, "true"),
          new Row("JsonValue", "Boolean", Severity.BREAKS, "1"),
          new Row("String", "Integer", Severity.BREAKS, "\"1\""),
          new Row("Integer", "String", Severity.BREAKS, "1"),
          new Row("List<String>", "String", Severity.BREAKS, "[]"));

  private static String schema(Function<Row, String> type) {
    return IntStream.range(0, ROWS.size())
        .mapToObj(i -> "Optional<%s> f%d();".formatted(type.apply(ROWS.get(i)), i))
        .collect(Collectors.joining("\n", TYPES + "@PlaidSchema interface A {\n", "}"));
  }

  @Test
  void eachRowIsWhatHappensToItsDocument() {
    Versions versions = Versions.of(schema(Row::written), schema(Row::read));

    for (int i = 0; i < ROWS.size(); i++) {
      Row row = ROWS.get(i);
      String accessor = "f" + i;
      String document = "{\"" + accessor + "\":" + row.sample() + "}";
      Change change = versions.change("field-type-changed A." + accessor);
      Effect effect = change.on(Audience.WRITERS);

      assertThat(effect.severity()).as(row.toString()).isEqualTo(row.severity());
      assertThat(versions.older().isStrictlyRead("A", document)).as(row.toString()).isTrue();
      if (row.severity() == Severity.BREAKS) {
        assertThatThrownBy(() -> versions.newer().read("A", document, accessor))
            .as(row.toString())
            .isInstanceOf(MismatchedValueException.class);
      } else {
        assertThat(versions.newer().isStrictlyRead("A", document)).as(row.toString()).isTrue();
      }
    }
  }

  @Test
  void readersAreTheSameTheOtherWayRound() {
    Versions there = Versions.of(schema(Row::written), schema(Row::read));
    Versions back = there.backwards();

    for (int i = 0; i < ROWS.size(); i++) {
      String id = "field-type-changed A.f" + i;

      assertThat(back.change(id).on(Audience.READERS).severity())
          .as(ROWS.get(i).toString())
          .isEqualTo(there.change(id).on(Audience.WRITERS).severity());
    }
  }

  @Test
  void anotherSchemaIsRejectedAtItsRequiredFields() {
    Versions versions =
        Versions.of(
            TYPES + "@PlaidSchema interface A { Cat pet(); }",
            TYPES + "@PlaidSchema interface A { Dog pet(); }");

    assertThat(versions.only("field-type-changed A.pet").on(Audience.WRITERS).severity())
        .isEqualTo(Severity.BREAKS);
    assertThat(versions.newer().isStrictlyRead("A", "{\"pet\":{\"meow\":\"m\"}}")).isFalse();
  }
}
