package io.github.plaidschema.processor.testing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The interface {@code test.Wide} of a number of fields, whose kinds take turns, and documents for
 * it. The fields are numbered from 0 on.
 */
public record WideSchema(int fields) {
  private static final List<String> KINDS =
      List.of(
          "int %s()",
          "String %s()",
          "@Nullable String %s()",
          "Optional<String> %s()",
          "OptionalLong %s()",
          "double %s()",
          "Optional<Instant> %s()",
          "List<String> %s()",
          "boolean %s()");
  private static final List<String> VALUES =
      List.of(
          "%d",
          "\"s%d\"",
          "\"n%d\"",
          "\"o%d\"",
          "%d",
          "%d.50",
          "\"2024-01-01T00:00:%02d.000Z\"",
          "[\"l%d\"]",
          "true");

  /** The field's accessor. */
  public static String accessor(int field) {
    return "field" + field;
  }

  /** The field's name in JSON. */
  public static String name(int field) {
    return "field_" + field;
  }

  /** Whether a field of this number is expected to be in a document. */
  public static boolean isRequired(int field) {
    return List.of(0, 1, 2, 5, 7, 8).contains(field % KINDS.size());
  }

  /** Whether a field of this number is expected to have a value. */
  public static boolean isNeverNull(int field) {
    return isRequired(field) && field % KINDS.size() != 2;
  }

  /** The source of the interface. */
  public String source() {
    return IntStream.range(0, fields)
        .mapToObj(
            field -> "  " + KINDS.get(field % KINDS.size()).formatted(accessor(field)) + ";\n")
        .collect(
            joining(
                "",
                """
                package test;

                import io.github.plaidschema.PlaidSchema;
                import java.time.Instant;
                import java.util.*;
                import org.jspecify.annotations.Nullable;

                @PlaidSchema
                public interface Wide {
                """,
                "}\n"));
  }

  /** The value of a field as JSON. */
  public static String value(int field) {
    return VALUES.get(field % VALUES.size()).formatted(field % 60);
  }

  /** A document in which every field has a value. */
  public String full() {
    return document(WideSchema::value);
  }

  /** A document in which every field is null. */
  public String nulls() {
    return document(field -> "null");
  }

  private String document(IntFunction<String> value) {
    return IntStream.range(0, fields)
        .mapToObj(field -> "\"" + name(field) + "\":" + value.apply(field))
        .collect(joining(",", "{", "}"));
  }
}
