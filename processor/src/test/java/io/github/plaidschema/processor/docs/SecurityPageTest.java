package io.github.plaidschema.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each promise of {@code SECURITY.md} names the tests that hold it. */
class SecurityPageTest {

  private static final Pattern NAMED_TEST = Pattern.compile("\\[(\\w+)]\\(([^)]+)\\)");
  private static final Pattern TEST_METHOD =
      Pattern.compile("@(Test|ParameterizedTest(\\(.*\\))?)\\R");

  static Stream<String> promises() {
    return Page.named("SECURITY.md").lines().stream()
        .filter(line -> line.startsWith("| "))
        .filter(line -> !line.startsWith("| promise |"));
  }

  @ParameterizedTest
  @MethodSource("promises")
  void aPromiseNamesTestClassesThatExist(String promise) {
    String tests = promise.substring(promise.lastIndexOf(" | "));
    List<MatchResult> named = NAMED_TEST.matcher(tests).results().toList();

    assertThat(named).isNotEmpty();
    for (MatchResult test : named) {
      Path file = Page.root().resolve(test.group(2));
      assertThat(file).isRegularFile().hasFileName(test.group(1) + ".java");
      assertThat(Page.read(file).text()).containsPattern(TEST_METHOD);
    }
  }
}
