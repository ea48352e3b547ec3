package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.processor.testing.Documents;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type that a field can have is read as its value in Java, and written back. */
class TypesTest {
  private static final SchemaUnderTest SCHEMA =
      new SchemaUnderTest(Schemas.load("types"), "sdk.types.EveryType");

  private static Stream<Arguments> scalars() {
    return Stream.of(
        Arguments.of("text", "\"caf\u00e9 \\\"\\n\"", Optional.of("café \"\n")),
        Arguments.of("flag", "true", Optional.of(true)),
        Arguments.of("boxedInt", "-2147483648", Optional.of(Integer.MIN_VALUE)),
        Arguments.of("boxedLong", "9223372036854775807", Optional.of(Long.MAX_VALUE)),
        Arguments.of("boxedDouble", "0.1", Optional.of(0.1)),
        Arguments.of("optionalInt", "5", OptionalInt.of(5)),
        Arguments.of("optionalLong", "5", OptionalLong.of(5)),
        Arguments.of("optionalDouble", "5.5", OptionalDouble.of(5.5)),
        Arguments.of("decimal", "1.10", Optional.of(new BigDecimal("1.10"))),
        Arguments.of(
            "integer",
            "123456789012345678901234567890",
            Optional.of(new BigInteger("123456789012345678901234567890"))),
        Arguments.of("date", "\"2024-02-29\"", Optional.of(LocalDate.of(2024, 2, 29))),
        Arguments.of(
            "duration", "\"PT-24H-0.5S\"", Optional.of(Duration.ofDays(-1).minusMillis(500))),
        Arguments.of("time", "\"10:15:30\"", Optional.of(LocalTime.of(10, 15, 30))),
        Arguments.of(
            "dateTime",
            "\"2024-02-29T10:15:30.5\"",
            Optional.of(LocalDateTime.of(2024, 2, 29, 10, 15, 30, 500_000_000))),
        Arguments.of(
            "offsetDateTime",
            "\"2024-02-29T10:15:30.123456789-07:00\"",
            Optional.of(OffsetDateTime.parse("2024-02-29T10:15:30.123456789-07:00"))),
        Arguments.of(
            "instant",
            "\"2024-02-29T10:15:30Z\"",
            Optional.of(Instant.parse("2024-02-29T10:15:30Z"))),
        Arguments.of(
            "uuid",
            "\"123e4567-e89b-12d3-a456-426614174000\"",
            Optional.of(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"))),
        Arguments.of(
            "uri",
            "\"https://example.com/a?b=c\"",
            Optional.of(URI.create("https://example.com/a?b=c"))),
        Arguments.of("json", "{\"a\":[1.50,null]}", Optional.of(json("{\"a\":[1.50,null]}"))),
        Arguments.of("list", "[\"a\",\"b\"]", Optional.of(List.of("a", "b"))),
        Arguments.of("set", "[3]", Optional.of(Set.of(3))),
        Arguments.of("map", "{\"z\":true}", Optional.of(Map.of("z", true))));
  }

  private static JsonValue json(String text) {
    return JsonValue.CODEC.read(text);
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void whatIsReadIsTheValueInJava(String accessor, String json, Object value) {
    assertThat(get(SCHEMA.read(document(accessor, json)), accessor)).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void whatIsReadIsWhatIsWritten(String accessor, String json, Object value) {
    String document = document(accessor, json);

    assertThat(SCHEMA.roundTrip(document)).isEqualTo(document);
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void whatIsBuiltIsWrittenAndEqualsWhatIsRead(String accessor, String json, Object value) {
    Object held = held(value);

    Object built = SCHEMA.builder().set(accessor, held).build();

    assertThat(Documents.tree(SCHEMA.write(built)))
        .isEqualTo(Documents.tree(document(accessor, json)));
    assertThat(built).isEqualTo(SCHEMA.read(document(accessor, json)));
    assertThat(SCHEMA.from(built).build()).isEqualTo(built);
  }

  private static Object held(Object optional) {
    if (optional instanceof OptionalInt number) {
      return number.getAsInt();
    }
    if (optional instanceof OptionalLong number) {
      return number.getAsLong();
    }
    return optional instanceof OptionalDouble number
        ? number.getAsDouble()
        : ((Optional<?>) optional).orElseThrow();
  }

  private static String document(String accessor, String json) {
    String name = accessor.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    return "{\"" + name + "\":" + json + "}";
  }

  @Test
  void enumsAndSchemasAreReadAndWritten() {
    String json =
        "{\"closed_enum\":\"dark_green\",\"open_enum\":\"red\",\"schema\":{\"text\":\"inner\"}}";
    Object value = SCHEMA.read(json);

    assertThat(get(value, "closedEnum")).hasToString("Optional[DARK_GREEN]");
    assertThat(get(value, "openEnum")).hasToString("Optional[red]");
    assertThat(get(((Optional<?>) get(value, "schema")).orElseThrow(), "text"))
        .isEqualTo(Optional.of("inner"));
    assertThat(SCHEMA.write(value)).isEqualTo(json);
  }

  @Test
  void setsAndMapsKeepTheOrderOfTheDocument() {
    String json = "{\"set\":[9,1,5,3],\"map\":{\"z\":true,\"a\":false,\"m\":true}}";

    assertThat(SCHEMA.roundTrip(json)).isEqualTo(json);
  }

  @Test
  void primitivesAreReadUpToTheirLimits() {
    SchemaUnderTest primitives = new SchemaUnderTest(SCHEMA.loaded(), "sdk.types.Primitives");
    String json =
        "{\"primitive_boolean\":false,\"primitive_int\":2147483647,"
            + "\"primitive_long\":-9223372036854775808,\"primitive_double\":1.7976931348623157E308}";
    Object value = primitives.read(json);

    assertThat(get(value, "primitiveInt")).isEqualTo(Integer.MAX_VALUE);
    assertThat(get(value, "primitiveLong")).isEqualTo(Long.MIN_VALUE);
    assertThat(get(value, "primitiveDouble")).isEqualTo(Double.MAX_VALUE);
    assertThat(primitives.write(value)).isEqualTo(json);
  }

  @Test
  void everyWayInAndOutIsTheSame() throws IOException {
    String json = "{\"text\":\"café\",\"decimal\":1.10}";
    Object value = SCHEMA.read(json);
    byte[] bytes = json.getBytes(UTF_8);
    byte[] within = ("xx" + json + "yy").getBytes(UTF_8);

    assertThat(SCHEMA.codec().read(bytes)).isEqualTo(value);
    assertThat(SCHEMA.codec().read(within, 2, bytes.length)).isEqualTo(value);
    assertThat(SCHEMA.codec().read(new ByteArrayInputStream(bytes))).isEqualTo(value);
    assertThat(SCHEMA.codec().writeBytes(value)).isEqualTo(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SCHEMA.codec().write(out, value);
    assertThat(out.toByteArray()).isEqualTo(bytes);
  }

  @Test
  void aNumberThatJsonCannotSpellIsNotWritten() {
    Object value = SCHEMA.builder().set("optionalDouble", Double.NaN).build();

    assertThatThrownBy(() -> SCHEMA.write(value)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Stream<String> collections() {
    return Stream.of(
        "{\"lists_of_lists\":[[\"a\",\"b\"],[],[\"c\"]]}",
        "{\"three_deep\":[[[1.10,2.0],[]],[],[[3e2]]]}",
        "{\"map_of_lists\":{\"a\":[1,2],\"b\":[]}}",
        "{\"maps_of_maps_of_sets\":{\"a\":{\"b\":[1.10,1.1],\"c\":[]},\"d\":{}}}",
        "{\"list_of_maps\":[{\"a\":true},{}]}",
        "{\"set_of_lists\":[[1],[2,3],[1]]}",
        "{\"set_of_dates\":[\"2024-01-01\",\"2024-01-02\",\"2024-01-01\"]}",
        "{\"set_of_ids\":[\"123E4567-E89B-12D3-A456-426614174000\",\"123e4567-e89b-12d3-a456-426614174000\"]}",
        "{\"list_of_instants\":[\"2024-01-01T00:00:00.000Z\",\"2024-01-01T00:00:00+00:00\"]}",
        "{\"open_list\":[\"one\",\"three\",\"one\"]}",
        "{\"open_set\":[\"three\",\"one\",\"three\"]}",
        "{\"open_map\":{\"one\":{\"name\":\"a\"},\"three\":{\"name\":null},\"two\":{}}}",
        "{\"open_map_of_open_lists\":{\"three\":[\"two\",\"four\"],\"one\":[]}}",
        "{\"closed_list\":[\"one\",\"two\",\"one\"]}",
        "{\"closed_map\":{\"x\":\"two\"}}",
        "{\"schemas\":[{\"name\":\"a\"},{},{\"name\":null}]}",
        "{\"set_of_schemas\":[{\"name\":\"a\"},{},{\"name\":null}]}",
        "{\"map_of_schemas\":{\"x\":[{\"at\":\"2024-01-01T00:00:00.120Z\"}],\"y\":[]}}",
        "{\"anything\":[1.10,null,\"a\",{\"b\":[]},true]}",
        "{\"open_map\":null,\"schemas\":null}",
        "{\"lists_of_lists\":[],\"map_of_lists\":{},\"set_of_dates\":[]}");
  }

  @ParameterizedTest
  @MethodSource("collections")
  void nestedCollectionsAreReadAndWrittenAsTheyWere(String json) {
    SchemaUnderTest nested = new SchemaUnderTest(SCHEMA.loaded(), "sdk.types.NestedCollections");
    Object value = nested.read(json);

    assertThat(nested.write(value)).isEqualTo(json);
    assertThat(nested.write(nested.from(value).build())).isEqualTo(json);
    assertThat(nested.read(nested.write(value))).isEqualTo(value);
    assertThat(nested.codec().strict().read(json)).isEqualTo(value);
  }
}
