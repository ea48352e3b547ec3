package io.github.plaidschema.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out of a document what is not needed to show something: first tokens, then bytes. */
final class Smallest {

  private Smallest() {}

  /** A part of a document that still shows it, and of which nothing more can be left out. */
  static byte[] of(byte[] document, Predicate<byte[]> shows) {
    String text = new String(document, StandardCharsets.ISO_8859_1);
    List<String> tokens = without(Mutator.tokens(text), shows);
    List<String> characters = new ArrayList<>();
    String.join("", tokens).chars().forEach(c -> characters.add(String.valueOf((char) c)));
    return bytes(without(characters, shows));
  }

  private static List<String> without(List<String> parts, Predicate<byte[]> shows) {
    List<String> rest = parts;
    for (int size = Math.max(1, parts.size() / 2); size >= 1; size /= 2) {
      for (int at = 0; at + size <= rest.size(); ) {
        List<String> fewer = new ArrayList<>(rest);
        fewer.subList(at, at + size).clear();
        if (shows.test(bytes(fewer))) {
          rest = fewer;
        } else {
          at++;
        }
      }
    }
    return rest;
  }

  private static byte[] bytes(List<String> parts) {
    return String.join("", parts).getBytes(StandardCharsets.ISO_8859_1);
  }
}
