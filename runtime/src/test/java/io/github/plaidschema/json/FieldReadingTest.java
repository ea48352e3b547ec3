package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.engine.Rejection;
import io.github.plaidschema.json.generated.FieldReader;
import io.github.plaidschema.json.generated.SchemaFields;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.FieldReading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Going from field to field: what is null is noted, what is there twice is rejected. */
class FieldReadingTest {

  /** More than the bits of one word tell apart. */
  private static final int FIELDS = 130;

  private static final SchemaFields NAMES =
      SchemaFields.of(
          "Wide", IntStream.range(0, FIELDS).mapToObj(i -> "field_" + i).toArray(String[]::new));

  /**
   * What the reader was told of an object.
   *
   * @param values the fields that were read, in their order, -1 for unknown ones
   */
  private record Found(List<Integer> values, List<Integer> seen, List<Integer> nulls) {}

  /** Reads integers, and objects such as itself, which it forgets. */
  private static final JsonCodec<Found> CODEC =
      new JsonCodec<>() {
        @Override
        public Found read(JsonReader in) {
          List<Integer> values = new ArrayList<>();
          if (FieldReader.begin(in) < 0) {
            return FieldReader.noValue(in);
          }
          int field;
          while ((field = FieldReader.next(in, NAMES)) != FieldReader.END) {
            if (field < 0) {
              FieldReader.skipUnknown(in);
              values.add(-1);
            } else if (in.peek() == JsonToken.OBJECT) {
              read(in);
              values.add(field);
            } else {
              in.readInt();
              values.add(field);
            }
          }
          Cursor cursor = in.unwrap(Cursor.class);
          return new Found(
              values,
              fields(part -> FieldReading.seen(cursor, part)),
              fields(part -> FieldReading.nulls(cursor, part)));
        }

        @Override
        public void write(JsonWriter out, Found value) {
          throw new UnsupportedOperationException();
        }
      };

  private static List<Integer> fields(IntToLongFunction bits) {
    return IntStream.range(0, FIELDS)
        .filter(field -> (bits.applyAsLong(field / Long.SIZE) >>> field & 1) != 0)
        .boxed()
        .toList();
  }

  private static Found read(String json) {
    Found found = CODEC.read(json);
    assertThat(CODEC.read(json.replace(",", " ,\n  ").replace(":", " : "))).isEqualTo(found);
    assertThat(CODEC.read(json + " ".repeat(100))).isEqualTo(found);
    return found;
  }

  @Test
  void nothingIsFoundInAnEmptyObject() {
    assertThat(read("{}")).isEqualTo(new Found(List.of(), List.of(), List.of()));
    assertThat(read("{ }")).isEqualTo(new Found(List.of(), List.of(), List.of()));
  }

  @Test
  void nullsAreGoneOver() {
    assertThat(
            read(
                "{\"field_0\":null,\"field_1\":null,\"field_2\":7,\"field_3\":null,"
                    + "\"field_63\":null,\"field_64\":null,\"field_65\":8,\"field_129\":null}"))
        .isEqualTo(
            new Found(
                List.of(2, 65),
                List.of(0, 1, 2, 3, 63, 64, 65, 129),
                List.of(0, 1, 3, 63, 64, 129)));
    assertThat(read("{\"field_5\":null}")).isEqualTo(new Found(List.of(), List.of(5), List.of(5)));
  }

  @Test
  void unknownNullsAreNot() {
    assertThat(read("{\"x\":null,\"field_1\":null,\"y\":null,\"field_2\":1,\"z\":null}"))
        .isEqualTo(new Found(List.of(-1, -1, 2, -1), List.of(1, 2), List.of(1)));
  }

  @Test
  void anObjectWithinAnotherChangesNothingInIt() {
    assertThat(
            read(
                "{\"field_1\":null,\"field_70\":null,\"field_2\":{\"field_1\":1,\"field_70\":2,"
                    + "\"field_3\":{\"field_4\":null},\"field_9\":null},\"field_3\":3}"))
        .isEqualTo(new Found(List.of(2, 3), List.of(1, 2, 3, 70), List.of(1, 70)));
  }

  @Test
  void whatTheObjectBeforeHadIsForgotten() {
    JsonCodec<List<Found>> both = CODEC.listOf();

    assertThat(both.read("[{\"field_1\":null,\"field_129\":null},{\"field_129\":1}]"))
        .containsExactly(
            new Found(List.of(), List.of(1, 129), List.of(1, 129)),
            new Found(List.of(129), List.of(129), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"field_1\":1,|\"field_1\":1}",
        "{\"field_1\":null,|\"field_1\":null}",
        "{\"field_1\":1,|\"field_1\":null}",
        "{\"field_1\":null,|\"field_1\":1}",
        "{\"field_1\":null,\"field_2\":null,|\"field_1\":1}",
        "{\"field_100\":1,|\"field_100\":1}",
        "{\"field_100\":null,\"field_36\":1,|\"field_100\":null}",
        "{\"field_1\":{\"field_1\":1},|\"field_1\":1}",
        "{\"field_1\":1,|\"\\u0066ield_1\":1}"
      })
  void aFieldThatIsThereTwiceIsRejectedWhereItIsRepeated(String marked) {
    assertThatThrownBy(() -> CODEC.read(marked.replace("|", "")))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining(Rejection.REPEATED_PROPERTY)
        .hasMessageContaining("column " + (marked.indexOf('|') + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"field_1\":nul}",
        "{\"field_1\":nulL}",
        "{\"field_1\":n",
        "{\"field_1\":nullnull}",
        "{\"field_1\":null \"field_2\":1}",
        "{\"field_1\":null,}",
        "{,\"field_1\":null}",
        "{\"field_1\":null]",
        "{\"field_1\":null",
        "{\"field_1\":null,",
        "{\"field_1\" null}",
        "{\"field_1\":null}}",
        "[]",
        "null",
        "1",
        ""
      })
  void whatIsMalformedIsRejected(String json) {
    assertThatThrownBy(() -> CODEC.read(json)).isInstanceOf(JsonException.class);
  }
}
