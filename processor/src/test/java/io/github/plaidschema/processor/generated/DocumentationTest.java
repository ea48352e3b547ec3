package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The javadoc of an accessor stands above its setter. */
class DocumentationTest {
  private static final String BUILDER =
      compile(TestCompiler.JAVAC).source("sdk.documentation.DocumentedBuilder");

  private static Compilation compile(TestCompiler compiler) {
    return compiler.with(Schemas.sources("documentation")).compile().clean();
  }

  /** The text of the comment above a method, on one line. */
  private static String javadocOf(String method) {
    Matcher comment =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public DocumentedBuilder " + method + "\\(",
                Pattern.DOTALL)
            .matcher(BUILDER);
    assertThat(comment.find()).as("javadoc of %s in\n%s", method, BUILDER).isTrue();
    return comment.group(1).replaceAll("(?m)^\\s*\\*", "").replaceAll("\\s+", " ").strip();
  }

  /** The description in a comment, without its tags. */
  private static String descriptionOf(String method) {
    return javadocOf(method).replaceFirst(" @(?:param|return|throws) .*", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "oneLine      | One line.",
        "manyLines    | Many lines, which go on. <p>A second paragraph with {@code code} and {@code oneLine()} and a label.",
        "returnOnly   | Sets the instant when it began.",
        "inlineReturn | Returns the name.",
        "template     | Costs $5, or $L, $S, $T, $$ and 100%s; a \\ backslash.",
        "markup       | An &lt;entity&gt; and a <b>tag</b>.",
        "example      | Stands in code as <pre>{@code @Override public String example() { return \"{}\"; } }</pre> and nowhere else.",
        "list         | Elements of the list.",
        "addList      | Adds an element to {@code list}.",
        "none         | Sets {@code none}.",
        "rest         | Everything else.",
      })
  void theSetterSaysWhatTheAccessorSays(String method, String text) {
    assertThat(descriptionOf(method)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "oneLine     | @param oneLine the value @return this builder",
        "markup      | @param markup the value; {@code null} is written as null, {@link #clearMarkup()} omits it @return this builder",
        "clearMarkup | @return this builder",
        "addList     | @param element the element @return this builder @throws io.github.plaidschema.json.MismatchedValueException if its value does not fit",
        "rest        | @param rest the properties, which replace all that were set before @return this builder @throws IllegalArgumentException if this type declares one of them",
      })
  void theTagsSayWhatIsTakenAndReturned(String method, String tags) {
    assertThat(javadocOf(method)).endsWith(tags);
  }

  @ParameterizedTest
  @EnumSource
  void documentationIsTheSameUnderBothCompilers(TestCompiler compiler) {
    assertThat(compile(compiler).source("sdk.documentation.DocumentedBuilder")).isEqualTo(BUILDER);
  }

  @ParameterizedTest
  @EnumSource(names = "JAVAC")
  void theDocumentationToolHasNothingToSayOfIt(TestCompiler compiler) {
    compiler
        .with(Schemas.sources("documentation"))
        .options("-Xdoclint:all,-missing")
        .compile()
        .clean();
  }
}
