package io.github.plaidschema.conformance.oracle;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shapes of scalars, by what the JDK parses. */
public final class Scalars {

  private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
  private static final Pattern UUID_TEXT =
      Pattern.compile("\\p{XDigit}{8}-(\\p{XDigit}{4}-){3}\\p{XDigit}{12}");

  /** A string. */
  public static final Shape STRING = string(text -> text, Samples::text);

  /** A boolean. */
  public static final Shape BOOLEAN =
      new ScalarShape(
          json -> json instanceof Json.Bool bool ? bool.value() : null,
          random -> random.nextBoolean() ? "true" : "false");

  /** A 32-bit integer. */
  public static final Shape INT = integer(Integer::valueOf, 10);

  /** A 64-bit integer. */
  public static final Shape LONG = integer(Long::valueOf, 19);

  /** An integer of any size. */
  public static final Shape BIG_INTEGER = integer(BigInteger::new, 40);

  /** A finite double. */
  public static final Shape DOUBLE =
      number(
          literal -> {
            double value = Double.parseDouble(literal);
            return Double.isFinite(value) ? value : null;
          });

  /** A decimal, with its scale. */
  public static final Shape DECIMAL = number(BigDecimal::new);

  /** Dates and times. */
  public static final Shape DATE =
      string(LocalDate::parse, random -> "\"20" + Samples.digits(random, 2) + "-02-28\"");

  /** A time of day. */
  public static final Shape TIME =
      string(LocalTime::parse, random -> "\"12:30:" + Samples.seconds(random) + "\"");

  /** A date and a time without an offset. */
  public static final Shape DATE_TIME =
      string(
          LocalDateTime::parse, random -> "\"2024-01-31T12:30:" + Samples.seconds(random) + "\"");

  /** A date and a time with an offset. */
  public static final Shape OFFSET_DATE_TIME =
      string(OffsetDateTime::parse, Scalars::offsetDateTime);

  /** An instant, with any offset. */
  public static final Shape INSTANT = string(Scalars::instant, Scalars::offsetDateTime);

  /** A duration, also one that is written otherwise. */
  public static final Shape DURATION =
      string(Duration::parse, random -> "\"PT1M" + Samples.seconds(random) + "S\"");

  /** A UUID in its canonical form. */
  public static final Shape UUID_SHAPE =
      string(
          text -> UUID_TEXT.matcher(text).matches() ? UUID.fromString(text) : null,
          random -> "\"123e4567-E89b-12d3-a456-4266" + Samples.digits(random, 8) + "\"");

  /** A URI. */
  public static final Shape URI_SHAPE =
      string(Scalars::uri, random -> "\"https://example.com/" + Samples.digits(random, 3) + "\"");

  /** Any value but null. */
  public static final Shape ANY = new AnyShape();

  private Scalars() {}

  /** A closed enum whose constants have texts, with a fallback or without one. */
  public static <E extends Enum<E>> Shape closed(Map<String, E> texts, @Nullable E fallback) {
    return constants(
        texts, text -> texts.getOrDefault(text, fallback), random -> Samples.oneOf(random, texts));
  }

  /** An enum that keeps the texts that it does not know. */
  public static <E extends Enum<E>> Shape open(Map<String, E> texts) {
    return constants(
        texts,
        text -> OpenEnum.<E>of(text),
        random -> random.nextInt(4) == 0 ? Samples.text(random) : Samples.oneOf(random, texts));
  }

  private static Shape constants(
      Map<String, ?> texts,
      Function<String, @Nullable Object> parse,
      Function<RandomGenerator, String> sample) {
    return new ScalarShape(
        json -> json instanceof Json.Str text ? parse.apply(text.value()) : null,
        json -> json instanceof Json.Str text && texts.containsKey(text.value()),
        sample);
  }

  /** A string that is parsed; what the parser throws or null rejects it. */
  public static Shape string(
      Function<String, @Nullable Object> parse, Function<RandomGenerator, String> sample) {
    return new ScalarShape(
        json -> {
          try {
            return json instanceof Json.Str text ? parse.apply(text.value()) : null;
          } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException no) {
            return null;
          }
        },
        sample);
  }

  private static Shape number(Function<String, @Nullable Object> parse) {
    return new ScalarShape(
        json -> json instanceof Json.Num number ? parse.apply(number.literal()) : null,
        Samples::number);
  }

  private static Shape integer(Function<String, Object> parse, int digits) {
    return new ScalarShape(
        json -> {
          try {
            return json instanceof Json.Num number && INTEGER.matcher(number.literal()).matches()
                ? parse.apply(number.literal())
                : null;
          } catch (NumberFormatException tooLarge) {
            return null;
          }
        },
        random -> Samples.integer(random, digits - 1));
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException noOffsetDateTime) {
      return Instant.parse(text);
    }
  }

  private static @Nullable URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException noUri) {
      return null;
    }
  }

  private static String offsetDateTime(RandomGenerator random) {
    String offset = random.nextBoolean() ? "Z" : "+0" + random.nextInt(10) + ":30";
    return "\"2024-01-31T12:30:" + Samples.seconds(random) + offset + "\"";
  }

  /** What stands in a {@code JsonValue}, by what is written for it. */
  static Json tree(@Nullable Object jsonValue) {
    String written = JsonValue.CODEC.writeString((JsonValue) Objects.requireNonNull(jsonValue));
    return Objects.requireNonNull(StrictJackson.read(written));
  }

  private static final class AnyShape implements Shape {
    @Override
    public boolean accepts(Json json) {
      return true;
    }

    @Override
    public boolean agrees(Json json, @Nullable Object value) {
      return value instanceof JsonValue && tree(value).equals(json);
    }

    @Override
    public boolean conforms(Json json) {
      return true;
    }

    @Override
    public Json written(Json json) {
      return json;
    }

    @Override
    public void generate(RandomGenerator random, int depth, StringBuilder out) {
      out.append(Samples.value(random, 2));
    }
  }
}
