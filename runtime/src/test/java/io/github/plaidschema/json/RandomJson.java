package io.github.plaidschema.json;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Documents of all shapes, the same ones for the same seed. */
final class RandomJson {

  private static final String[] TEXTS = {
    "",
    "a",
    "id",
    "kinds",
    "unknown",
    "a longer text of words",
    "é",
    "€",
    "\uD834\uDD1E",
    "\\n",
    "\\\"",
    "\\\\",
    "\\/",
    "\\u0041",
    "\\u00e9",
    "\\uD834\\uDD1E",
    "\\b\\f\\r\\t",
    "\u007f",
    "\u2028",
    "credit card"
  };
  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "12.50",
    "0.001",
    "1e2",
    "1E+2",
    "1e-2",
    "-1.5e10",
    "2147483648",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551616",
    "123456789012345678901234567890",
    "0.1000000000000000055",
    "1.7976931348623157e308"
  };

  private RandomJson() {}

  /** A valid document without repeated names. */
  static String document(SplittableRandom random) {
    StringBuilder json = new StringBuilder();
    space(json, random);
    value(json, random, 1 + random.nextInt(5));
    space(json, random);
    return json.toString();
  }

  private static void value(StringBuilder json, SplittableRandom random, int depth) {
    int kind = random.nextInt(depth > 0 ? 8 : 5);
    switch (kind) {
      case 0 -> json.append(new String[] {"null", "true", "false"}[random.nextInt(3)]);
      case 1, 2 -> json.append(NUMBERS[random.nextInt(NUMBERS.length)]);
      case 3, 4 -> text(json, random);
      case 5 -> array(json, random, depth);
      default -> object(json, random, depth);
    }
  }

  private static void array(StringBuilder json, SplittableRandom random, int depth) {
    json.append('[');
    space(json, random);
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      separate(json, random, i);
      value(json, random, depth - 1);
      space(json, random);
    }
    json.append(']');
  }

  private static void object(StringBuilder json, SplittableRandom random, int depth) {
    Set<String> names = new LinkedHashSet<>();
    int size = random.nextInt(random.nextInt(10) == 0 ? 30 : 6);
    while (names.size() < size) {
      names.add(names.size() < 6 ? TEXTS[random.nextInt(11)] : "n" + names.size());
    }
    json.append('{');
    space(json, random);
    int i = 0;
    for (String name : names) {
      separate(json, random, i++);
      json.append('"').append(name).append('"');
      space(json, random);
      json.append(':');
      space(json, random);
      value(json, random, depth - 1);
      space(json, random);
    }
    json.append('}');
  }

  private static void separate(StringBuilder json, SplittableRandom random, int index) {
    if (index > 0) {
      json.append(',');
      space(json, random);
    }
  }

  private static void text(StringBuilder json, SplittableRandom random) {
    json.append('"');
    int parts = random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      json.append(TEXTS[random.nextInt(TEXTS.length)]);
    }
    json.append('"');
  }

  private static void space(StringBuilder json, SplittableRandom random) {
    if (random.nextInt(5) == 0) {
      json.append(" \t\r\n", 0, 1 + random.nextInt(4));
    }
  }

  /** A copy with one to three bytes changed, inserted, removed or cut off. */
  static byte[] mutate(byte[] json, SplittableRandom random) {
    byte[] changed = json;
    for (int changes = 1 + random.nextInt(3); changes > 0 && changed.length > 0; changes--) {
      int at = random.nextInt(changed.length);
      byte other = someByte(random);
      switch (random.nextInt(5)) {
        case 0 -> changed = Arrays.copyOf(changed, at);
        case 1 -> changed = spliced(changed, at, at + 1);
        case 2 -> {
          changed = spliced(changed, at, at);
          changed[at] = other;
        }
        default -> {
          changed = changed.clone();
          changed[at] = other;
        }
      }
    }
    return changed;
  }

  private static byte someByte(SplittableRandom random) {
    String likely = "{}[],:\"\\0123456789-+.eEtfnul \n/u";
    return (byte)
        (random.nextInt(4) == 0
            ? random.nextInt(256)
            : likely.charAt(random.nextInt(likely.length())));
  }

  /** Removes the bytes between two indexes, or makes room for one if there are none. */
  private static byte[] spliced(byte[] json, int from, int to) {
    int room = from == to ? 1 : 0;
    byte[] result = new byte[json.length - (to - from) + room];
    System.arraycopy(json, 0, result, 0, from);
    System.arraycopy(json, to, result, from + room, json.length - to);
    return result;
  }
}
