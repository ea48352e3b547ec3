package io.github.plaidschema.json;

import io.github.plaidschema.json.generated.ElementReader;
import io.github.plaidschema.json.generated.FieldReader;
import io.github.plaidschema.json.generated.SchemaFields;
import io.github.plaidschema.json.generated.Spellings;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.FieldReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A schema with a field of each type, which is read the way that the processor's code reads. What
 * its codec has learnt of the order of fields is its own: a new one expects the schema's order.
 *
 * @param fields by name, the values that are there, null included
 * @param respelled by name, the texts of those that are not written as they were spelled
 */
record Ledger(
    Map<String, @Nullable Object> fields,
    Map<String, String> respelled,
    Map<String, JsonValue> additional) {

  /** A field: its name, how it is read, and texts of it. */
  record Field(String name, Function<JsonReader, Object> reading, List<String> texts) {}

  /** The fields of scalars. Their names have lengths around the sizes of words. */
  static final List<Field> SCALARS =
      List.of(
          new Field(
              "id",
              JsonReader::readString,
              List.of("\"\"", "\"a\"", "\"a text of more than sixteen bytes\"", "\"\\u0041é\"")),
          new Field("open", JsonReader::readBoolean, List.of("true", "false")),
          new Field("count", JsonReader::readInt, List.of("0", "-2147483648", "17")),
          new Field("number", JsonReader::readLong, List.of("9223372036854775807", "-1", "100")),
          new Field(
              "balance",
              JsonReader::readDouble,
              List.of("12.5", "-0.01", "1e3", "12.50", "1234567.891", "0.1000000000000000055")),
          new Field("iso_date", JsonReader::readLocalDate, List.of("\"2024-02-29\"")),
          new Field("limit_amount", JsonReader::readBigDecimal, List.of("1.10", "1E+2", "-7")),
          new Field("big_number", JsonReader::readBigInteger, List.of("18446744073709551616")),
          new Field(
              "last_updated_at",
              JsonReader::readOffsetDateTime,
              List.of("\"2024-01-01T00:00:00Z\"", "\"2024-01-01T10:20:30.500+01:00\"")),
          new Field(
              "last_updated_at_2",
              JsonReader::readInstant,
              List.of("\"2024-01-01T00:00:00.123456789Z\"", "\"2024-01-01T00:00:00+02:00\"")),
          new Field(
              "local_date_time",
              JsonReader::readLocalDateTime,
              List.of("\"2024-12-31T23:59:59\"", "\"2024-12-31T23:59\"")),
          new Field("time", JsonReader::readLocalTime, List.of("\"23:59:59.5\"", "\"10:00:00\"")),
          new Field(
              "uuid",
              JsonReader::readUuid,
              List.of(
                  "\"123e4567-e89b-12d3-a456-426614174000\"",
                  "\"123E4567-E89B-12D3-A456-426614174000\"")),
          new Field("logo_uri", JsonReader::readUri, List.of("\"https://example.com/a?b=c\"")),
          new Field(
              "kind_of_account",
              in -> in.readEnum(Account.KINDS),
              List.of("\"depository\"", "\"credit card\"")),
          new Field(
              "kind_of_account_or_other",
              in -> in.readOpenEnum(Account.KINDS),
              List.of("\"depository\"", "\"brand new\"")),
          new Field(
              "na\"ïve\uD834\uDD1E",
              JsonReader::readValue,
              List.of("[1,{\"a\":\"b\"},null]", "{}", "\"v\"", "-0.0")));

  static final String PARENT = "parent";
  static final String CHILDREN = "children_of_this";

  static JsonCodec<Ledger> newCodec() {
    List<String> names = new ArrayList<>(SCALARS.stream().map(Field::name).toList());
    names.add(PARENT);
    names.add(CHILDREN);
    return new Codec(List.copyOf(names));
  }

  private static final class Codec extends JsonCodec<Ledger> {

    private final List<String> names;
    private final SchemaFields table;

    Codec(List<String> names) {
      this.names = names;
      this.table = SchemaFields.of("Ledger", names.toArray(String[]::new));
    }

    @Override
    public Ledger read(JsonReader in) {
      if (FieldReader.begin(in) < 0) {
        return FieldReader.noValue(in);
      }
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      Map<String, String> respelled = new LinkedHashMap<>();
      Map<String, JsonValue> additional = null;
      int field;
      while ((field = FieldReader.next(in, table)) != FieldReader.END) {
        if (field < 0) {
          additional = FieldReader.readUnknown(in, additional);
          continue;
        }
        String name = names.get(field);
        long mark = Spellings.mark(in);
        fields.put(name, readField(in, field));
        String text = Respelled.since(in, mark);
        if (text != null && field < SCALARS.size()) {
          respelled.put(name, text);
        }
      }
      for (long nulls = FieldReading.nulls(in.unwrap(Cursor.class), 0);
          nulls != 0;
          nulls &= nulls - 1) {
        fields.put(names.get(Long.numberOfTrailingZeros(nulls)), null);
      }
      return new Ledger(fields, respelled, additional == null ? Map.of() : additional);
    }

    private Object readField(JsonReader in, int field) {
      if (field < SCALARS.size()) {
        return SCALARS.get(field).reading().apply(in);
      }
      return names.get(field).equals(PARENT) ? read(in) : readChildren(in);
    }

    private List<Ledger> readChildren(JsonReader in) {
      int mark = ElementReader.begin(in);
      while (mark >= 0 && ElementReader.next(in)) {
        ElementReader.add(in, read(in));
      }
      return ElementReader.list(in, mark);
    }

    @Override
    public void write(JsonWriter out, Ledger value) {
      throw new UnsupportedOperationException();
    }
  }
}
