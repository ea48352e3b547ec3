package io.github.plaidschema.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** What is known of a scalar. */
record Row(
    String javaName,
    String boxedName,
    String verb,
    Set<JsonKind> jsonKinds,
    Optional<NumberRange> range,
    boolean hasSpellings,
    boolean isParameter,
    Optional<String> format,
    Optional<Function<Random, String>> sample,
    Optional<ScalarType.Secret> secret,
    List<String> unfit) {

  /** A secret in texts. */
  static final String SECRET = "s3cret-7f3a9c";

  /** A text that no type of a stricter form than String has. */
  static final String NO_VALUE = "no value of that type";

  static Row literal(String javaName, String boxedName, String verb) {
    return of(javaName, boxedName, verb, Set.of(JsonKind.BOOLEAN), Optional.empty(), false);
  }

  static Row number(String javaName, String boxedName, String verb, NumberRange range) {
    return of(javaName, boxedName, verb, Set.of(JsonKind.NUMBER), Optional.of(range), true);
  }

  static Row number(String javaName, String verb, NumberRange range) {
    return number(javaName, javaName, verb, range);
  }

  static Row string(String javaName, String verb) {
    return of(javaName, javaName, verb, Set.of(JsonKind.STRING), Optional.empty(), true);
  }

  static Row any(String javaName, String verb) {
    Set<JsonKind> kinds = Set.copyOf(EnumSet.allOf(JsonKind.class));
    return of(javaName, javaName, verb, kinds, Optional.empty(), false);
  }

  private static Row of(
      String javaName,
      String boxedName,
      String verb,
      Set<JsonKind> jsonKinds,
      Optional<NumberRange> range,
      boolean hasSpellings) {
    return new Row(
        javaName,
        boxedName,
        verb,
        jsonKinds,
        range,
        hasSpellings,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Each value has one spelling, but for escapes. */
  Row oneSpelling() {
    return with(false, isParameter, format, sample, secret, unfit);
  }

  /** Parameters of operations may have the type. */
  Row parameter() {
    return with(hasSpellings, true, format, sample, secret, unfit);
  }

  /** The format of the type in OpenAPI. */
  Row format(String name) {
    return with(hasSpellings, isParameter, Optional.of(name), sample, secret, unfit);
  }

  /** Makes random values. */
  Row sample(Function<Random, String> maker) {
    return with(hasSpellings, isParameter, format, Optional.of(maker), secret, unfit);
  }

  /** A value that shows nowhere by accident. */
  Row secret(String value) {
    return secret(value, value);
  }

  Row secret(String value, String trace) {
    ScalarType.Secret kept = new ScalarType.Secret(value, trace);
    return with(hasSpellings, isParameter, format, sample, Optional.of(kept), unfit);
  }

  /** Values of the same kind of JSON that the type does not have. */
  Row unfit(String... values) {
    return with(hasSpellings, isParameter, format, sample, secret, List.of(values));
  }

  private Row with(
      boolean spellings,
      boolean parameter,
      Optional<String> named,
      Optional<Function<Random, String>> maker,
      Optional<ScalarType.Secret> kept,
      List<String> others) {
    return new Row(
        javaName, boxedName, verb, jsonKinds, range, spellings, parameter, named, maker, kept,
        others);
  }
}
