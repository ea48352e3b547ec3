package io.github.plaidschema.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A type that is one JSON string, number or literal, or any JSON at all: a row for each.
 *
 * <p>The processor, the importer, the testing kit and the compatibility check know of a scalar what
 * stands here. What reads and writes it are two methods of the runtime, {@code JsonReader.readX}
 * and {@code JsonWriter.writeX}, beside {@code FieldWriter.write}, which calls the second for a
 * field.
 */
@SuppressWarnings("ImmutableEnumChecker") // The types of what a row holds do not say so.
public enum ScalarType {
  BOOLEAN(
      Row.literal("boolean", "java.lang.Boolean", "Boolean").parameter().sample(Samples::literal)),
  INT(
      Row.number("int", "java.lang.Integer", "Int", NumberRange.INT)
          .parameter()
          .sample(Samples::integer32)
          .secret("739184625")
          .unfit("1.5", "92233720368547758080")),
  LONG(
      Row.number("long", "java.lang.Long", "Long", NumberRange.LONG)
          .parameter()
          .sample(Samples::integer64)
          .secret("739184625")
          .unfit("1.5", "92233720368547758080")),
  DOUBLE(
      Row.number("double", "java.lang.Double", "Double", NumberRange.DOUBLE)
          .sample(Samples::binary)
          .secret("739184.5")
          .unfit("1e400")),
  STRING(
      Row.string("java.lang.String", "String")
          .parameter()
          .oneSpelling()
          .sample(Samples::text)
          .secret(Row.SECRET)),
  BIG_DECIMAL(
      Row.number("java.math.BigDecimal", "BigDecimal", NumberRange.DECIMAL)
          .parameter()
          .sample(Samples::decimal)
          .secret("739184625")),
  BIG_INTEGER(
      Row.number("java.math.BigInteger", "BigInteger", NumberRange.INTEGER)
          .parameter()
          .sample(Samples::integer)
          .secret("739184625")
          .unfit("1.5")),
  LOCAL_DATE(
      Row.string("java.time.LocalDate", "LocalDate")
          .parameter()
          .format("date")
          .sample(Samples::date)
          .secret("2087-11-13")
          .unfit(Row.NO_VALUE, "")),
  LOCAL_TIME(
      Row.string("java.time.LocalTime", "LocalTime")
          .sample(Samples::time)
          .secret("23:47:53")
          .unfit(Row.NO_VALUE, "")),
  LOCAL_DATE_TIME(
      Row.string("java.time.LocalDateTime", "LocalDateTime")
          .sample(random -> Samples.date(random) + "T" + Samples.time(random))
          .secret("2087-11-13T23:47:53", "2087-11-13")
          .unfit(Row.NO_VALUE, "")),
  OFFSET_DATE_TIME(
      Row.string("java.time.OffsetDateTime", "OffsetDateTime")
          .parameter()
          .format("date-time")
          .sample(Samples::dateTime)
          .secret("2087-11-13T23:47:53Z", "2087-11-13")
          .unfit(Row.NO_VALUE, "")),
  INSTANT(
      Row.string("java.time.Instant", "Instant")
          .parameter()
          .sample(Samples::dateTime)
          .secret("2087-11-13T23:47:53Z", "2087-11-13")
          .unfit(Row.NO_VALUE, "")),
  DURATION(
      Row.string("java.time.Duration", "Duration")
          .parameter()
          .format("duration")
          .sample(Samples::duration)
          .secret("PT7391H46M25S")
          .unfit(Row.NO_VALUE, "", "P1Y")),
  UUID(
      Row.string("java.util.UUID", "Uuid")
          .parameter()
          .format("uuid")
          .sample(Samples::uuid)
          .secret("73918462-5000-4000-8000-00000000000a")
          .unfit(Row.NO_VALUE, "")),
  URI(
      Row.string("java.net.URI", "Uri")
          .format("uri")
          .oneSpelling()
          .sample(Samples::uri)
          .secret("https://example.com/" + Row.SECRET, Row.SECRET)
          .unfit(Row.NO_VALUE)),
  JSON_VALUE(Row.any("io.github.plaidschema.json.JsonValue", "Value").secret(Row.SECRET));

  private final Row row;

  ScalarType(Row row) {
    this.row = row;
  }

  /** The scalar of a type in Java, boxed or not, if it is one. */
  public static Optional<ScalarType> named(String javaName) {
    return Arrays.stream(values())
        .filter(scalar -> scalar.javaName().equals(javaName) || scalar.boxedName().equals(javaName))
        .findFirst();
  }

  /** The scalar of a format in OpenAPI of strings, if one has it. */
  public static Optional<ScalarType> ofFormat(String format) {
    return Arrays.stream(values())
        .filter(scalar -> scalar.format().filter(format::equals).isPresent())
        .findFirst();
  }

  /** What OpenAPI calls the format of strings of this type, if it has a name for it. */
  public Optional<String> format() {
    return row.format();
  }

  /** The qualified name of the type in Java; a primitive where there is one. */
  public String javaName() {
    return row.javaName();
  }

  /** The qualified name of the class of its values. */
  public String boxedName() {
    return row.boxedName();
  }

  /** Whether it has a primitive type. */
  public boolean hasPrimitive() {
    return !javaName().equals(boxedName());
  }

  /** The type in Java without its package; a primitive where there is one. */
  public String simpleName() {
    return javaName().substring(javaName().lastIndexOf('.') + 1);
  }

  /** What follows {@code read} and {@code write} in the names of the methods for this type. */
  public String verb() {
    return row.verb();
  }

  /** The kinds of JSON values that the type is read from. */
  public Set<JsonKind> jsonKinds() {
    return row.jsonKinds();
  }

  /** Whether its values are JSON strings. */
  public boolean isString() {
    return jsonKinds().equals(Set.of(JsonKind.STRING));
  }

  /** The numbers that it holds, if it holds numbers alone. */
  public Optional<NumberRange> range() {
    return row.range();
  }

  /**
   * Whether one value has several spellings in JSON, such as {@code 10:00:00Z} and {@code
   * 10:00:00.000+00:00}, {@code 0} and {@code -0}, or {@code 1.1} and {@code 1.10} where digits are
   * not kept.
   */
  public boolean hasSpellings() {
    return row.hasSpellings();
  }

  /** Whether parameters of operations may have it. */
  public boolean isParameter() {
    return row.isParameter();
  }

  /**
   * A random value, in one of the spellings that JSON has for it: the characters of a string, or
   * the number or literal itself. Empty for any JSON.
   */
  public Optional<String> sample(Random random) {
    return row.sample().map(sample -> sample.apply(random));
  }

  /** A value that is not to be shown, if the type has enough values for a secret. */
  public Optional<Secret> secret() {
    return row.secret();
  }

  /** Values of the same kind of JSON that the type does not have, written as samples are. */
  public List<String> unfit() {
    return row.unfit();
  }

  /**
   * A value that nobody is to see.
   *
   * @param value as samples are written
   * @param trace a part of each text that shows it
   */
  public record Secret(String value, String trace) {}
}
