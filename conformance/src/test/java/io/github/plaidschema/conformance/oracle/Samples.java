package io.github.plaidschema.conformance.oracle;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Random pieces of JSON, each of which is well-formed. */
public final class Samples {

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "plain text",
          "\\u0061",
          "\\\"quoted\\\"",
          "\\\\",
          "caf\u00e9",
          "\ud83d\ude00",
          "\\ud83d\\ude00",
          "line\\nfeed",
          "\u20ac",
          "\\/",
          "\\u0000",
          "\u007f",
          "null",
          "1",
          "}",
          "a string that is longer than four words of eight bytes each, and plain");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-1",
          "1.10",
          "1e2",
          "1E+2",
          "1e-2",
          "0.1",
          "-0.0",
          "100",
          "12.50",
          "1e400",
          "123456789012345678",
          "0.1234567890123456789",
          "2147483647",
          "-2147483648",
          "1e22",
          "2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "5e-324",
          "1e9999",
          "0e1");

  private Samples() {}

  /** A string. */
  static String text(RandomGenerator random) {
    return '"' + one(random, TEXTS) + '"';
  }

  /** A number. */
  static String number(RandomGenerator random) {
    return one(random, NUMBERS);
  }

  /** An integer of at most so many digits. */
  static String integer(RandomGenerator random, int digits) {
    int count = 1 + random.nextInt(digits);
    return (random.nextInt(4) == 0 ? "-" : "")
        + (1 + random.nextInt(9))
        + digits(random, count - 1);
  }

  static String digits(RandomGenerator random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  static String seconds(RandomGenerator random) {
    return random.nextInt(6)
        + digits(random, 1)
        + (random.nextBoolean() ? "." + digits(random, 1 + random.nextInt(9)) : "");
  }

  /** The name of a property, different for each number. */
  static String name(RandomGenerator random, int number) {
    return '"' + one(random, TEXTS) + number + '"';
  }

  /** A name as a JSON string, sometimes with an escape that it does not need. */
  static String spelled(RandomGenerator random, String name) {
    StringBuilder spelled = new StringBuilder("\"");
    int escaped = random.nextInt(8) == 0 && !name.isEmpty() ? random.nextInt(name.length()) : -1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean needed = c < ' ' || c == '"' || c == '\\';
      spelled.append(needed || i == escaped ? "\\u%04x".formatted((int) c) : String.valueOf(c));
    }
    return spelled.append('"').toString();
  }

  static String oneOf(RandomGenerator random, Map<String, ?> texts) {
    return spelled(random, one(random, List.copyOf(texts.keySet())));
  }

  /** A value of any kind. */
  public static String value(RandomGenerator random, int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> "null";
      case 1 -> "true";
      case 2 -> "false";
      case 3 -> number(random);
      case 4, 5 -> text(random);
      case 6 -> {
        StringBuilder array = new StringBuilder("[");
        for (int i = random.nextInt(4); i > 0; i--) {
          array.append(value(random, depth - 1)).append(i == 1 ? "" : ",");
        }
        yield array.append(']').toString();
      }
      default -> {
        StringBuilder object = new StringBuilder("{");
        for (int i = random.nextInt(4); i > 0; i--) {
          object.append(name(random, i)).append(':').append(value(random, depth - 1));
          object.append(i == 1 ? "" : ",");
        }
        yield object.append('}').toString();
      }
    };
  }

  static String one(RandomGenerator random, List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
