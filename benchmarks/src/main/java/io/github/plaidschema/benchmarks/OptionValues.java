package io.github.plaidschema.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The options of a command line, {@code --quick} and those that have a value.
 *
 * @param values by name; that of {@code --quick} is empty
 */
record OptionValues(Map<String, String> values) {

  private static final String QUICK = "--quick";

  /**
   * The options that were given.
   *
   * @param withValue the names of those that have a value
   * @throws IllegalArgumentException if another is given, or one without its value
   */
  static OptionValues parse(List<String> arguments, Set<String> withValue) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String name = arguments.get(i);
      if (name.equals(QUICK)) {
        values.put(name, "");
      } else if (!withValue.contains(name)) {
        throw new IllegalArgumentException("unknown: " + name);
      } else if (++i == arguments.size()) {
        throw new IllegalArgumentException(name + " wants a value");
      } else {
        values.put(name, arguments.get(i));
      }
    }
    return new OptionValues(Map.copyOf(values));
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  boolean isQuick() {
    return has(QUICK);
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  /**
   * The file that an option names.
   *
   * @throws IllegalArgumentException if there is none
   */
  Path file(String name) {
    Path file = Path.of(text(name, ""));
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(name + " is not a file: " + file);
    }
    return file;
  }

  /**
   * The number that {@code --pairs} gives.
   *
   * @throws IllegalArgumentException if it is none from 1 to 999
   */
  int pairs() {
    String text = text("--pairs", "");
    if (!text.matches("[1-9]\\d{0,2}")) {
      throw new IllegalArgumentException("--pairs is a number from 1 to 999, but not " + text);
    }
    return Integer.parseInt(text);
  }

  /** The folder for the tables. */
  Path results() {
    return Path.of(text("--results", Path.of("benchmarks", "results").toString()));
  }
}
