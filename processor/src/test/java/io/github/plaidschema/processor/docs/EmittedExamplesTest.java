package io.github.plaidschema.processor.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the comments of the emitters show as an example is emitted, for the schemas in {@code
 * schemas/emitted} or for a wide one. Space does not count, and a line {@code ...} stands for any
 * others.
 */
class EmittedExamplesTest {
  private static final Path EMITTERS =
      Path.of("src", "main", "java", "io", "github", "plaidschema", "processor", "emit");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "Emits, for example:.*?<pre>(.*?)</pre>|Emits, for example: \\{@code (.*?)\\}\\.",
          Pattern.DOTALL);

  @Test
  void eachExampleIsEmitted() throws IOException {
    List<String> sources = sources();
    List<String> wrong = new ArrayList<>();
    List<String> examples = examples();
    for (String example : examples) {
      if (sources.stream().noneMatch(source -> isIn(example, source))) {
        wrong.add(example);
      }
    }

    assertThat(examples).hasSizeGreaterThan(20);
    assertThat(wrong).isEmpty();
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(EMITTERS)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".java")).sorted().toList()) {
        for (MatchResult match : EXAMPLE.matcher(Files.readString(file)).results().toList()) {
          String text = match.group(1) == null ? match.group(2) : match.group(1);
          examples.add(
              file.getFileName()
                  + ":"
                  + text.lines()
                      .map(line -> line.strip().replaceFirst("^\\* ?", ""))
                      .collect(joining("\n"))
                      .replace("&lt;", "<")
                      .replace("&gt;", ">")
                      .replace("&#47;", "/")
                      .replace("&#64;", "@")
                      .replace("&amp;", "&"));
        }
      }
    }
    return examples;
  }

  /** Whether the parts of an example stand in a source, one behind the other. */
  private static boolean isIn(String example, String source) {
    int at = 0;
    String code = example.substring(example.indexOf(':') + 1);
    for (String part : code.split("\n *\\.\\.\\.(?=\n)", -1)) {
      String text = withoutSpace(part);
      int found = source.indexOf(text, at);
      if (found < 0) {
        return false;
      }
      at = found + text.length();
    }
    return true;
  }

  private static List<String> sources() {
    List<String> sources = new ArrayList<>();
    for (Compilation compilation :
        List.of(
            TestCompiler.JAVAC.with(Schemas.sources("emitted")).compile().clean(),
            TestCompiler.JAVAC.with(wide()).compile().clean())) {
      for (String type : compilation.generatedTypes()) {
        sources.add(withoutSpace(compilation.source(type)));
      }
    }
    return sources;
  }

  /** A schema of required fields in two parts, and of an enum whose names are given one by one. */
  private static String wide() {
    return """
        package sdk.wide;

        @io.github.plaidschema.PlaidSchema
        public interface Wide {
          Code code();
        %s
          enum Code { %s }
        }
        """
        .formatted(
            IntStream.range(0, 127).mapToObj("  String f%d();"::formatted).collect(joining("\n")),
            IntStream.range(0, 250).mapToObj("C%d"::formatted).collect(joining(", ")));
  }

  private static String withoutSpace(String text) {
    return String.join("", Arrays.asList(text.split("\\s+", -1)));
  }
}
