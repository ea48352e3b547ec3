package io.github.plaidschema.processor.generated;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The highest permitted depth fits the stack of 1 MB in a virtual machine that only interprets,
 * whose frames are the largest, and in one that compiles.
 */
class DeepestDocumentsTest {

  private static final String[] FORMS = {
    "{\"type\":\"branch\",\"next\":", "}",
    "{\"type\":\"branch\",\"list\":[", "]}",
    "{\"type\":\"branch\",\"map\":{\"k\":", "}}",
    "{\"type\":\"branch\",\"set\":[", "]}",
    "{\"type\":\"branch\",\"step\":", "}",
    "{\"type\":\"branch\",\"steps\":[", "]}",
    "{\"type\":\"branch\",\"grid\":[[{\"k\":", "}]]}",
    "{\"type\":\"branch\",\"any\":[", "]}",
    "{\"type\":\"branch\",\"more\":", "}"
  };

  private static Compilation compilation() {
    return TestCompiler.JAVAC
        .with(
            """
            package test;

            import io.github.plaidschema.PlaidUnion;
            import io.github.plaidschema.json.UnknownVariant;

            @PlaidUnion(discriminator = "type")
            public sealed interface Step permits Branch, Step.Unknown {
              non-sealed interface Unknown extends Step, UnknownVariant {}
            }
            """,
            """
            package test;

            import io.github.plaidschema.AdditionalProperties;
            import io.github.plaidschema.DefaultValue;
            import io.github.plaidschema.PlaidSchema;
            import io.github.plaidschema.json.JsonValue;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import java.util.Set;

            @PlaidSchema
            public non-sealed interface Branch extends Step {
              @DefaultValue
              default String type() {
                return "branch";
              }
              Optional<Branch> next();
              List<Branch> list();
              Map<String, Branch> map();
              Set<Branch> set();
              Optional<Step> step();
              Set<Step> steps();
              List<Set<Map<String, Branch>>> grid();
              Optional<JsonValue> any();
              @AdditionalProperties
              Map<String, JsonValue> additionalProperties();
            %s
            }
            """
                .formatted(
                    IntStream.range(0, 300)
                        .mapToObj(field -> "  double value" + field + "();\n")
                        .collect(joining())))
        .compile()
        .clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Xint", "-Xmixed"})
  void theHighestDepthFitsTheDefaultStack(String mode) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(mode, "-Xss1m", "-cp"));
    command.add(
        compilation().classes() + File.pathSeparator + System.getProperty("java.class.path"));
    command.add(DeepestDocuments.class.getName());
    command.add("test.BranchJson");
    command.addAll(List.of(FORMS));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.lines()).hasSize(FORMS.length / 2);
  }
}
