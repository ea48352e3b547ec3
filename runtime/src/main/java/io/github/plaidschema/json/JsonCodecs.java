package io.github.plaidschema.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * The codecs of scalars. They read and write as fields of these types do. {@link JsonCodec#listOf},
 * {@link JsonCodec#mapOf} and {@link JsonCodec#map} make other codecs of them: {@code
 * JsonCodecs.STRING.listOf()} is a {@code JsonCodec<List<String>>}.
 *
 * @since 0.1.0
 */
public final class JsonCodecs {

  /** Strings. */
  public static final JsonCodec<String> STRING =
      JsonCodec.of(JsonReader::readString, JsonWriter::writeString);

  /** True and false. */
  public static final JsonCodec<Boolean> BOOLEAN =
      JsonCodec.of(JsonReader::readBoolean, JsonWriter::writeBoolean);

  /** Integers of 32 bits; 1.0 is rejected. */
  public static final JsonCodec<Integer> INTEGER =
      JsonCodec.of(JsonReader::readInt, JsonWriter::writeInt);

  /** Integers of 64 bits; 1.0 is rejected. */
  public static final JsonCodec<Long> LONG =
      JsonCodec.of(JsonReader::readLong, JsonWriter::writeLong);

  /** Numbers as doubles. */
  public static final JsonCodec<Double> DOUBLE =
      JsonCodec.of(JsonReader::readDouble, JsonWriter::writeDouble);

  /** Numbers with their scale. */
  public static final JsonCodec<BigDecimal> BIG_DECIMAL =
      JsonCodec.of(JsonReader::readBigDecimal, JsonWriter::writeBigDecimal);

  /** Integers of any size; 1.0 is rejected. */
  public static final JsonCodec<BigInteger> BIG_INTEGER =
      JsonCodec.of(JsonReader::readBigInteger, JsonWriter::writeBigInteger);

  /** Dates such as "2024-02-29". */
  public static final JsonCodec<LocalDate> LOCAL_DATE =
      JsonCodec.of(JsonReader::readLocalDate, JsonWriter::writeLocalDate);

  /** Times such as "09:30:00". */
  public static final JsonCodec<LocalTime> LOCAL_TIME =
      JsonCodec.of(JsonReader::readLocalTime, JsonWriter::writeLocalTime);

  /** Dates and times without an offset, such as "2024-02-29T09:30:00". */
  public static final JsonCodec<LocalDateTime> LOCAL_DATE_TIME =
      JsonCodec.of(JsonReader::readLocalDateTime, JsonWriter::writeLocalDateTime);

  /** Dates and times with an offset, such as "2024-02-29T09:30:00Z". */
  public static final JsonCodec<OffsetDateTime> OFFSET_DATE_TIME =
      JsonCodec.of(JsonReader::readOffsetDateTime, JsonWriter::writeOffsetDateTime);

  /** Instants, written in UTC. */
  public static final JsonCodec<Instant> INSTANT =
      JsonCodec.of(JsonReader::readInstant, JsonWriter::writeInstant);

  /** Durations such as "PT1H30M"; weeks, months and years are rejected. */
  public static final JsonCodec<Duration> DURATION =
      JsonCodec.of(JsonReader::readDuration, JsonWriter::writeDuration);

  /** UUIDs. */
  public static final JsonCodec<UUID> UUID =
      JsonCodec.of(JsonReader::readUuid, JsonWriter::writeUuid);

  /** URIs and relative references. */
  public static final JsonCodec<URI> URI = JsonCodec.of(JsonReader::readUri, JsonWriter::writeUri);

  private JsonCodecs() {}

  /** Enum constants, spelled by names; a string without a constant is the names' fallback. */
  public static <E extends Enum<E>> JsonCodec<E> ofEnum(EnumNames<E> names) {
    Objects.requireNonNull(names, "names");
    return JsonCodec.of(in -> in.readEnum(names), (out, value) -> out.writeEnum(names, value));
  }

  /** Strings of a set that grows; those without a constant are kept. */
  public static <E extends Enum<E>> JsonCodec<OpenEnum<E>> ofOpenEnum(EnumNames<E> names) {
    Objects.requireNonNull(names, "names");
    return JsonCodec.of(in -> in.readOpenEnum(names), JsonWriter::writeOpenEnum);
  }
}
