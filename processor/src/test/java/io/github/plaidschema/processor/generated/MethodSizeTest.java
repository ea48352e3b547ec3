package io.github.plaidschema.processor.generated;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.classfile.CodeLengths;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.MixedSchema;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The JVM compiles no method of more than 8,000 bytes of code, so that it would stay slow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MethodSizeTest {

  private static final int MOST_BYTES = 7_000;

  private static final MixedSchema MIXED = new MixedSchema(300);

  private static final Compilation COMPILATION =
      TestCompiler.JAVAC.with(MIXED.sources()).compile().clean();

  private final Map<String, Integer> lengths = new TreeMap<>();

  @BeforeAll
  void readClassFiles() throws IOException {
    try (Stream<Path> files = Files.walk(COMPILATION.classes())) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        try (DataInputStream in =
            new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
          String type = file.getFileName().toString().replace(".class", "");
          CodeLengths.of(in).forEach((method, length) -> lengths.put(type + "." + method, length));
        }
      }
    }
  }

  @Test
  void noMethodOfAWideSchemaIsTooLargeToBeCompiled() {
    assertThat(lengths)
        .isNotEmpty()
        .allSatisfy((method, length) -> assertThat(length).as(method).isBetween(1, MOST_BYTES));
    for (String prefix : List.of("MixedJson.read", "MixedJson.write", "MixedBuilder.build(")) {
      assertThat(lengths.keySet()).anyMatch(method -> method.startsWith(prefix));
    }
    for (String method : List.of("value(", "<init>(")) {
      assertThat(lengths.keySet())
          .anyMatch(candidate -> candidate.startsWith("MixedBuilder$Value." + method));
    }
  }

  /** A double takes two of the 255 places for parameters that the JVM has, and its spelling one. */
  @Test
  void theWidestSchemaOfOnePartHasAConstructorThatTheJvmAccepts() {
    String accessors =
        IntStream.range(0, 64)
            .mapToObj(field -> "  double value" + field + "();\n")
            .collect(joining());
    SchemaUnderTest schema =
        new SchemaUnderTest(
            TestCompiler.JAVAC
                .with(
                    """
                    package test;

                    import io.github.plaidschema.AdditionalProperties;
                    import io.github.plaidschema.PlaidSchema;
                    import io.github.plaidschema.json.JsonValue;
                    import java.util.Map;

                    @PlaidSchema
                    public interface Doubles {
                    %s
                      @AdditionalProperties Map<String, JsonValue> rest();
                    }
                    """
                        .formatted(accessors))
                .compile()
                .clean()
                .load(),
            "test.Doubles");
    String json = "{\"value0\":1.10,\"value63\":2.5,\"unknown\":[]}";

    assertThat(schema.roundTrip(json)).isEqualTo(json);
  }

  @Test
  void aWideSchemaOfEveryKindWritesWhatItReads() {
    SchemaUnderTest schema = new SchemaUnderTest(COMPILATION.load(), "test.Mixed");
    for (String json : List.of(MIXED.full(), MIXED.nulls(), "{}")) {
      Object value = schema.read(json);
      // Defaults are written where the document had none.
      String written = schema.write(value);

      assertThat(schema.roundTrip(written)).isEqualTo(written);
      assertThat(schema.read(written)).isEqualTo(value).hasSameHashCodeAs(value);
    }
    Object full = schema.codec().strict().read(MIXED.full());
    assertThat(schema.write(full)).isEqualTo(MIXED.full());
    assertThat(schema.write(schema.from(full).build())).isEqualTo(MIXED.full());
    assertThat(full.toString()).doesNotContain("secret ");
  }
}
