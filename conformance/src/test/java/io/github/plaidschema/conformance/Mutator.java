package io.github.plaidschema.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes of valid documents such as are nearly valid. */
final class Mutator {

  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.0-9A-Za-z]+|[ \t\r\n]+|.", Pattern.DOTALL);

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "null",
          "true",
          "false",
          "0",
          "-0",
          "-",
          "01",
          "1.",
          ".5",
          "+1",
          "1e",
          "1e5",
          "1E+400",
          "-1e-9999",
          "1e10000",
          "2147483648",
          "9223372036854775808",
          "NaN",
          "Infinity",
          "nul",
          "tru",
          "\"",
          "\"\"",
          "\"text\"",
          "\"type\"",
          "\"\\u\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\\x\"",
          "'a'",
          "\"\u0001\"",
          "\u0000",
          "\ufeff",
          "/**/",
          "//",
          "#",
          "\u00a0",
          " ",
          "\n",
          "\t",
          "\r",
          "\f",
          "\"2024-02-30\"",
          "\"2024-01-01T00:00:00+00:00\"",
          "{}",
          "[]",
          "[[]]",
          "\"\u00e9\"",
          "\"\\u00e9\"",
          "1.0",
          "0.10",
          "\"red\"",
          "\"active\"");

  private final RandomGenerator random;

  Mutator(RandomGenerator random) {
    this.random = random;
  }

  /** A document of bytes that mean nothing, many of which mean something to JSON. */
  byte[] noise() {
    byte[] noise = new byte[random.nextInt(60)];
    boolean isText = random.nextBoolean();
    for (int i = 0; i < noise.length; i++) {
      String letters = "{}[]:,\"\\u0a1e-. nt";
      noise[i] =
          isText
              ? (byte) letters.charAt(random.nextInt(letters.length()))
              : (byte) random.nextInt(256);
    }
    return noise;
  }

  /** A document with one to three mutations; another one is there for parts of it. */
  byte[] mutated(String document, String other) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      bytes = random.nextInt(3) == 0 ? mutatedBytes(bytes) : mutatedTokens(bytes, other);
    }
    return bytes;
  }

  private byte[] mutatedBytes(byte[] bytes) {
    if (bytes.length == 0) {
      return new byte[] {(byte) random.nextInt(256)};
    }
    int at = random.nextInt(bytes.length);
    ByteArrayOutputStream mutated = new ByteArrayOutputStream();
    mutated.write(bytes, 0, at);
    switch (random.nextInt(5)) {
      case 0 -> mutated.write(bytes[at] ^ 1 << random.nextInt(8));
      case 1 -> mutated.write(random.nextInt(256));
      case 2 -> {
        mutated.write(random.nextInt(256));
        mutated.write(bytes[at]);
      }
      case 3 -> {
        return mutated.toByteArray();
      }
      default -> {
        // The byte is left out.
      }
    }
    mutated.write(bytes, at + 1, bytes.length - at - 1);
    return mutated.toByteArray();
  }

  private byte[] mutatedTokens(byte[] bytes, String other) {
    // By Latin-1, so that no byte is lost.
    List<String> tokens = tokens(new String(bytes, StandardCharsets.ISO_8859_1));
    int at = random.nextInt(tokens.size() + 1);
    boolean isThere = at < tokens.size();
    switch (random.nextInt(6)) {
      case 0 -> tokens.add(at, piece());
      case 1 -> tokens.add(at, isThere ? tokens.get(random.nextInt(tokens.size())) : piece());
      case 2 -> {
        if (isThere) {
          tokens.set(at, piece());
        }
      }
      case 3 -> {
        if (isThere) {
          tokens.remove(at);
        }
      }
      case 4 -> {
        if (isThere) {
          tokens.add(at, tokens.get(at));
        }
      }
      default -> {
        List<String> others = tokens(latin1(other));
        int from = random.nextInt(others.size() + 1);
        tokens.addAll(at, others.subList(from, Math.min(others.size(), from + random.nextInt(8))));
      }
    }
    return String.join("", tokens).getBytes(StandardCharsets.ISO_8859_1);
  }

  private String piece() {
    return latin1(PIECES.get(random.nextInt(PIECES.size())));
  }

  private static String latin1(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  static List<String> tokens(String document) {
    return new ArrayList<>(TOKEN.matcher(document).results().map(MatchResult::group).toList());
  }
}
