package io.github.plaidschema.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.model.SnakeCase;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an author calls a field, generated code finds other names for its own things. */
class GeneratedNamesTest {
  /** Members, parameters and variables of generated code. */
  private static final List<String> NAMES =
      List.of(
          "create",
          "from",
          "build",
          "asRead",
          "of",
          "CODEC",
          "FIELDS",
          "REQUIRED",
          "NEVER_NULL",
          "UNKNOWN",
          "END",
          "read",
          "write",
          "equals",
          "clone",
          "value",
          "nulls",
          "present",
          "plain",
          "specialStrings",
          "text",
          "fields",
          "field",
          "builder",
          "own",
          "that",
          "other",
          "hash",
          "missing",
          "in",
          "out",
          "to",
          "start",
          "seen",
          "bit",
          "mark",
          "before",
          "name",
          "names",
          "key",
          "element",
          "elements",
          "entry",
          "entries",
          "copies",
          "properties",
          "json",
          "type",
          "error",
          "Value",
          "Codec",
          "String",
          "List",
          "Objects",
          "record",
          "var",
          "yield",
          "sealed",
          "permits",
          "$");

  @ParameterizedTest
  @EnumSource
  void strings(TestCompiler compiler) {
    assertRoundTrip(compiler, "String %s();", "\"a\"");
  }

  @ParameterizedTest
  @EnumSource
  void primitives(TestCompiler compiler) {
    assertRoundTrip(
        compiler, "long %s();", "1", NAMES.stream().filter(name -> !name.equals("clone")));
  }

  @ParameterizedTest
  @EnumSource
  void dates(TestCompiler compiler) {
    assertRoundTrip(
        compiler, "java.time.OffsetDateTime %s();", "\"2020-01-01T00:00:00.000+00:00\"");
  }

  @ParameterizedTest
  @EnumSource
  void optionalLists(TestCompiler compiler) {
    assertRoundTrip(
        compiler,
        "java.util.Optional<java.util.List<java.util.Set<String>>> %s();",
        "[[\"a\"],[]]",
        NAMES.stream().filter(name -> !name.equals("Value")));
  }

  @ParameterizedTest
  @EnumSource
  void maps(TestCompiler compiler) {
    assertRoundTrip(
        compiler,
        "java.util.Map<String, java.util.Map<String, Integer>> %s();",
        "{\"a\":{\"b\":1}}",
        NAMES.stream().filter(name -> !name.equals("Value")));
  }

  @ParameterizedTest
  @EnumSource
  void fieldsThatHaveTheNamesOfTheVariablesOfOthers(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                schema(
                    """
                    java.time.Instant at();
                    String atText();
                    int nulls();
                    int present();
                    int nulls0();
                    int present0();
                    java.util.List<String> readAt();
                    java.util.List<String> at_();
                    """))
            .compile()
            .clean();

    assertRoundTrip(
        compilation,
        "{\"at\":\"2020-01-01T00:00:00.0Z\",\"at_text\":\"a\",\"nulls\":1,\"present\":2,"
            + "\"nulls_0\":3,\"present_0\":4,\"read_at\":[\"b\"],\"at_\":[\"c\"]}");
  }

  @ParameterizedTest
  @EnumSource
  void defaultsBesideAccessorsThatAreCalledSo(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                schema(
                    """
                    @io.github.plaidschema.DefaultValue default int count() { return 1; }
                    int defaultCount();
                    @io.github.plaidschema.DefaultValue default String name() { return "a"; }
                    default String defaultName() { return name(); }
                    @io.github.plaidschema.JsonName("NAME")
                    @io.github.plaidschema.DefaultValue default String NAME() { return "b"; }
                    """))
            .compile()
            .clean();

    Object value = compilation.load().codec("test.SchemaJson").read("{\"default_count\":2}");
    assertThat(Loaded.call(value, "count")).isEqualTo(1);
    assertThat(Loaded.call(value, "defaultCount")).isEqualTo(2);
    assertThat(Loaded.call(value, "defaultName")).isEqualTo("a");
    assertThat(Loaded.call(value, "NAME")).isEqualTo("b");
  }

  @ParameterizedTest
  @EnumSource
  void derivedMethodsThatAreCalledLikeMethodsOfTheValue(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                schema(
                    """
                    String name();
                    default Schema of(Schema other) { return other; }
                    default boolean equals(Schema other) { return name().equals(other.name()); }
                    """))
            .compile()
            .clean();

    assertRoundTrip(compilation, "{\"name\":\"a\"}");
  }

  @ParameterizedTest
  @EnumSource
  void fieldsOfALargeSchema(TestCompiler compiler) {
    List<String> names =
        Stream.concat(
                IntStream.range(0, 70).mapToObj(i -> "f" + i),
                Stream.of(
                    "hashPart0",
                    "equalsPart1",
                    "readPart0",
                    "writePart1",
                    "nulls0",
                    "present1",
                    "REQUIRED_0",
                    "NEVER_NULL_1"))
            .toList();

    assertRoundTrip(compiler, "int %s();", "1", names.stream());
  }

  /** They are inherited by the value class, and hide types of the same names there. */
  @ParameterizedTest
  @EnumSource
  void typesOfTheInterfaceThatAreCalledLikeThoseThatGeneratedCodeUses(TestCompiler compiler) {
    List<String> types =
        List.of(
            "Value",
            "Codec",
            "Builder",
            "Objects",
            "Map",
            "LinkedHashMap",
            "ArrayList",
            "Long",
            "Double",
            "Object",
            "Override",
            "Integer",
            "Nullable",
            "Generated",
            "NullMarked",
            "JsonReader",
            "JsonWriter",
            "JsonCodec",
            "JsonException",
            "MissingValueException",
            "SchemaFields",
            "SchemaValue",
            "SchemaCodec",
            "RuntimeKey",
            "RawFields",
            "Required",
            "Presence",
            "EnumNames",
            "Immutables",
            "Description",
            "AssertionError",
            "Iterable",
            "SuppressWarnings");
    String accessors =
        types.stream()
            .map(type -> "  Schema.%1$s f%1$s();\n  enum %1$s { A }\n".formatted(type))
            .collect(joining("", "", "  long number(); double rate(); String name();\n"));
    String json =
        types.stream()
            .map(type -> "\"" + SnakeCase.of("f" + type) + "\":\"a\"")
            .collect(joining(",", "{", ",\"number\":1,\"rate\":1.10,\"name\":\"a\"}"));

    assertRoundTrip(compiler.with(schema(accessors)).compile().clean(), json);
  }

  private static void assertRoundTrip(TestCompiler compiler, String accessor, String json) {
    assertRoundTrip(compiler, accessor, json, NAMES.stream());
  }

  private static void assertRoundTrip(
      TestCompiler compiler, String accessor, String value, Stream<String> names) {
    List<String> all = names.toList();
    String accessors =
        all.stream()
            .map(
                name ->
                    "@io.github.plaidschema.JsonName(\"%s\") ".formatted(name)
                        + accessor.formatted(name))
            .collect(joining("\n"));
    String json =
        all.stream().map(name -> "\"" + name + "\":" + value).collect(joining(",", "{", "}"));

    assertRoundTrip(compiler.with(schema(accessors)).compile().clean(), json);
  }

  private static void assertRoundTrip(Compilation compilation, String json) {
    Loaded loaded = compilation.load();
    JsonCodec<Object> codec = loaded.codec("test.SchemaJson");
    Object value = codec.strict().read(json);
    assertThat(codec.writeString(value)).isEqualTo(json);
    assertThat(value).isEqualTo(codec.read(json)).hasToString(codec.read(json).toString());
  }

  private static String schema(String accessors) {
    return "package test;\n@io.github.plaidschema.PlaidSchema\npublic interface Schema {\n"
        + accessors
        + "}\n";
  }
}
