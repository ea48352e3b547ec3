package io.github.plaidschema.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;

/** Random values of scalars, in all the spellings that JSON has for them. */
final class Samples {
  private static final String[] TEXT_PARTS = {
    "a", "Z", "0", " ", "_", "\"", "\\", "/", "\n", "\u0001", "\u00e9", "\u6f22", "\ud83d\ude00"
  };
  private static final String[] FRACTIONS = {"", ".5", ".120", ".000001", ".123456789"};
  private static final String[] OFFSETS = {"Z", "+02:00", "-11:30"};
  private static final String[] DOUBLES = {"0", "-0.0", "1.10", "1e3", "2.5E-3", "17", "1.0"};
  private static final String[] DURATION_FORMS = {
    "PT%dS", "PT%d.5S", "PT-%d.120S", "-PT%dM", "PT%dH30M", "P%dD", "P1DT%dH", "pt%ds"
  };
  private static final int LONGEST_TEXT = 12;

  private Samples() {}

  static String literal(Random random) {
    return String.valueOf(random.nextBoolean());
  }

  static String integer32(Random random) {
    return String.valueOf(random.nextInt() >> random.nextInt(Integer.SIZE));
  }

  static String integer64(Random random) {
    return String.valueOf(random.nextLong() >> random.nextInt(Long.SIZE));
  }

  static String integer(Random random) {
    return new BigInteger(1 + random.nextInt(100), random).toString();
  }

  static String binary(Random random) {
    return random.nextBoolean()
        ? one(random, DOUBLES)
        : String.valueOf(random.nextInt(2_000_000) / 64.0 - 10_000);
  }

  static String decimal(Random random) {
    BigDecimal value =
        new BigDecimal(new BigInteger(1 + random.nextInt(60), random), random.nextInt(6));
    BigDecimal signed = random.nextBoolean() ? value : value.negate();
    return random.nextInt(4) == 0
        ? signed.toPlainString() + "e" + random.nextInt(4)
        : signed.toPlainString();
  }

  /** A text of up to twelve characters, some of which JSON has to escape. */
  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(LONGEST_TEXT); length > 0; length--) {
      text.append(
          random.nextInt(3) > 0
              ? String.valueOf((char) ('a' + random.nextInt(26)))
              : one(random, TEXT_PARTS));
    }
    return text.toString();
  }

  static String date(Random random) {
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        1970 + random.nextInt(130),
        1 + random.nextInt(12),
        1 + random.nextInt(28));
  }

  static String time(Random random) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%s",
        random.nextInt(24),
        random.nextInt(60),
        random.nextInt(60),
        one(random, FRACTIONS));
  }

  static String dateTime(Random random) {
    return date(random) + "T" + time(random) + one(random, OFFSETS);
  }

  static String duration(Random random) {
    return String.format(Locale.ROOT, one(random, DURATION_FORMS), random.nextInt(100));
  }

  static String uuid(Random random) {
    String text = new java.util.UUID(random.nextLong(), random.nextLong()).toString();
    return random.nextInt(4) == 0 ? text.toUpperCase(Locale.ROOT) : text;
  }

  static String uri(Random random) {
    return "https://example.com/" + random.nextInt(1_000) + "?q=%20";
  }

  private static String one(Random random, String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
