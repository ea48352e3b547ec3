package io.github.plaidschema.testing.generate;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonNumber;
import io.github.plaidschema.testing.describe.ScalarKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Random values of scalars, in all the spellings that JSON has for them. */
final class ScalarValues {
  private static final String[] TEXT_PARTS = {
    "a", "Z", "0", " ", "_", "\"", "\\", "/", "\n", "\u0001", "\u00e9", "\u6f22", "\ud83d\ude00"
  };
  private static final String[] FRACTIONS = {"", ".5", ".120", ".000001", ".123456789"};
  private static final String[] OFFSETS = {"Z", "+02:00", "-11:30"};
  private static final String[] DOUBLES = {"0", "-0.0", "1.10", "1e3", "2.5E-3", "17", "1.0"};
  private static final int LONGEST_TEXT = 12;
  private static final int MAX_DEPTH_OF_ANY = 3;

  private final Random random;

  ScalarValues(Random random) {
    this.random = random;
  }

  JsonValue next(ScalarKind kind) {
    return switch (kind) {
      case BOOLEAN -> JsonValue.of(random.nextBoolean());
      case INT -> JsonValue.of(random.nextInt() >> random.nextInt(Integer.SIZE));
      case LONG -> JsonValue.of(random.nextLong() >> random.nextInt(Long.SIZE));
      case DOUBLE -> nextDouble();
      case STRING -> JsonValue.of(nextText());
      case BIG_DECIMAL -> nextDecimal();
      case BIG_INTEGER -> JsonValue.of(new BigInteger(1 + random.nextInt(100), random));
      case LOCAL_DATE -> JsonValue.of(nextDate());
      case LOCAL_TIME -> JsonValue.of(nextTime());
      case LOCAL_DATE_TIME -> JsonValue.of(nextDate() + "T" + nextTime());
      case OFFSET_DATE_TIME, INSTANT -> JsonValue.of(nextDate() + "T" + nextTime() + one(OFFSETS));
      case UUID -> nextUuid();
      case URI -> JsonValue.of("https://example.com/" + random.nextInt(1_000) + "?q=%20");
      case JSON_VALUE -> nextAny(0);
    };
  }

  private JsonValue nextDouble() {
    return random.nextBoolean()
        ? JsonNumber.of(one(DOUBLES))
        : JsonValue.of(random.nextInt(2_000_000) / 64.0 - 10_000);
  }

  private JsonValue nextDecimal() {
    BigDecimal value =
        new BigDecimal(new BigInteger(1 + random.nextInt(60), random), random.nextInt(6));
    BigDecimal signed = random.nextBoolean() ? value : value.negate();
    return random.nextInt(4) == 0
        ? JsonNumber.of(signed.toPlainString() + "e" + random.nextInt(4))
        : JsonNumber.of(signed.toPlainString());
  }

  private String nextDate() {
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        1970 + random.nextInt(130),
        1 + random.nextInt(12),
        1 + random.nextInt(28));
  }

  private String nextTime() {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%s",
        random.nextInt(24),
        random.nextInt(60),
        random.nextInt(60),
        one(FRACTIONS));
  }

  private JsonValue nextUuid() {
    String text = new UUID(random.nextLong(), random.nextLong()).toString();
    return JsonValue.of(random.nextInt(4) == 0 ? text.toUpperCase(Locale.ROOT) : text);
  }

  /** A text of up to twelve characters, some of which JSON has to escape. */
  String nextText() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(LONGEST_TEXT); length > 0; length--) {
      text.append(
          random.nextInt(3) > 0
              ? String.valueOf((char) ('a' + random.nextInt(26)))
              : one(TEXT_PARTS));
    }
    return text.toString();
  }

  /** A name that no schema is likely to have. */
  String nextUnknownName() {
    return "x_" + nextText().replace(' ', '_');
  }

  /** Any JSON but null. */
  JsonValue nextAny(int depth) {
    int kinds = depth < MAX_DEPTH_OF_ANY ? 5 : 3;
    return switch (random.nextInt(kinds)) {
      case 0 -> JsonValue.of(nextText());
      case 1 -> nextDecimal();
      case 2 -> JsonValue.of(random.nextBoolean());
      case 3 -> JsonValue.array(nextElements(depth + 1));
      default -> JsonValue.object(nextMembers(depth + 1));
    };
  }

  private List<JsonValue> nextElements(int depth) {
    List<JsonValue> elements = new ArrayList<>();
    for (int count = random.nextInt(3); count > 0; count--) {
      elements.add(nextAnyOrNull(depth));
    }
    return elements;
  }

  private Map<String, JsonValue> nextMembers(int depth) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int count = random.nextInt(3); count > 0; count--) {
      members.put(nextUnknownName(), nextAnyOrNull(depth));
    }
    return members;
  }

  JsonValue nextAnyOrNull(int depth) {
    return random.nextInt(5) == 0 ? JsonValue.NULL : nextAny(depth);
  }

  private String one(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
