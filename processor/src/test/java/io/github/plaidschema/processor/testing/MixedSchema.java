package io.github.plaidschema.processor.testing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The interface {@code test.Mixed} of a number of fields of every kind, which take turns, and
 * documents for it. The fields are numbered from 0 on.
 */
public record MixedSchema(int fields) {

  /** A kind of field: its accessor, whose name is {@code %s}, and a value of it. */
  private record Kind(String accessor, String value) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("String %s();", "\"text %d\""),
          new Kind("@Nullable String %s();", "\"note %d\""),
          new Kind("Optional<String> %s();", "\"maybe %d\""),
          new Kind("@Sensitive String %s();", "\"secret %d\""),
          new Kind("boolean %s();", "true"),
          new Kind("int %s();", "%d"),
          new Kind("long %s();", "%d0000000000"),
          new Kind("double %s();", "%d.50"),
          new Kind("@Nullable Integer %s();", "%d"),
          new Kind("OptionalLong %s();", "%d"),
          new Kind("OptionalDouble %s();", "%d.25"),
          new Kind("BigDecimal %s();", "%d.10"),
          new Kind("Optional<BigInteger> %s();", "%d00000000000000000000"),
          new Kind("LocalDate %s();", "\"2024-01-%02d\""),
          new Kind("@Nullable OffsetDateTime %s();", "\"2024-01-01T00:%02d:00.000Z\""),
          new Kind("Optional<Instant> %s();", "\"2024-01-01T00:%02d:00+01:00\""),
          new Kind("LocalDateTime %s();", "\"2024-01-01T00:00:%02d\""),
          new Kind("LocalTime %s();", "\"10:00:%02d.000\""),
          new Kind("UUID %s();", "\"123E4567-e89b-12d3-a456-4266141740%02d\""),
          new Kind("URI %s();", "\"https://example.com/%d\""),
          new Kind("Color %s();", "\"dark_red\""),
          new Kind("Optional<Color> %s();", "\"blue\""),
          new Kind("OpenEnum<Color> %s();", "\"color %d\""),
          new Kind("List<OpenEnum<Color>> %s();", "[\"blue\",\"color %d\"]"),
          new Kind("List<String> %s();", "[\"a\",\"b%d\"]"),
          new Kind("Optional<List<BigDecimal>> %s();", "[1.10,%d]"),
          new Kind("Set<Long> %s();", "[%d,100]"),
          new Kind("Map<String, LocalDate> %s();", "{\"day\":\"2024-01-%02d\"}"),
          new Kind("Map<String, List<Node>> %s();", "{\"a\":[{\"id\":\"%d\"}],\"b\":[]}"),
          new Kind("Node %s();", "{\"id\":\"n%d\",\"next\":{\"id\":\"m\"}}"),
          new Kind("@Nullable Node %s();", "{\"id\":\"n%d\",\"next\":null}"),
          new Kind("List<Node> %s();", "[{\"id\":\"n%d\"},{\"id\":\"o\"}]"),
          new Kind("JsonValue %s();", "{\"any\":[%d,1.50,null]}"),
          new Kind("@DefaultValue default String %s() { return \"none\"; }", "\"some %d\""),
          new Kind("@DefaultValue default int %s() { return 1000; }", "%d"),
          new Kind("@DefaultValue default List<Color> %s() { return List.of(); }", "[\"blue\"]"));

  private static final String COLOR =
      """
      package test;

      public enum Color {
        DARK_RED,
        BLUE
      }
      """;

  private static final String NODE =
      """
      package test;

      import io.github.plaidschema.PlaidSchema;
      import java.util.Optional;

      @PlaidSchema
      public interface Node {
        String id();
        Optional<Node> next();
      }
      """;

  /** The field's name in JSON. */
  public static String name(int field) {
    return "field_" + field;
  }

  /** The sources of the interface and of the types that it names. */
  public String[] sources() {
    return new String[] {source(), COLOR, NODE};
  }

  private String source() {
    return IntStream.range(0, fields)
        .mapToObj(field -> "  " + kind(field).accessor().formatted("field" + field) + "\n")
        .collect(
            joining(
                "",
                """
                package test;

                import io.github.plaidschema.*;
                import io.github.plaidschema.json.*;
                import java.math.*;
                import java.net.URI;
                import java.time.*;
                import java.util.*;
                import org.jspecify.annotations.Nullable;

                @PlaidSchema
                public interface Mixed {
                """,
                "  @AdditionalProperties Map<String, JsonValue> rest();\n}\n"));
  }

  private static Kind kind(int field) {
    return KINDS.get(field % KINDS.size());
  }

  /** A document in which every field has a value, with a property that is not a field. */
  public String full() {
    return document(field -> kind(field).value().formatted(10 + field % 20));
  }

  /** A document in which every field is null. */
  public String nulls() {
    return document(field -> "null");
  }

  private String document(IntFunction<String> value) {
    return IntStream.range(0, fields)
        .mapToObj(field -> "\"" + name(field) + "\":" + value.apply(field))
        .collect(joining(",", "{", ",\"unknown\":[1.50,{}]}"));
  }
}
