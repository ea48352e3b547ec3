package io.github.plaidschema.processor.mistakes;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Mistakes of one sort, each of which is compiled with every compiler. */
abstract class MistakesTest {
  /** A sentence that begins with what to do. */
  private static final Pattern ADVICE =
      Pattern.compile(
          ".*(\\. |: )(Add|Annotate|Check|Declare|Give|Let|Make|Mark|Name|Remove|Rename|Return|Say|See|Use"
              + "|Write|declare|use) .*");

  abstract List<Mistake> mistakes();

  @TestFactory
  Stream<DynamicTest> eachIsReportedWhereItIsMade() {
    return mistakes().stream()
        .flatMap(
            mistake ->
                Arrays.stream(TestCompiler.values())
                    .map(
                        compiler ->
                            dynamicTest(
                                mistake + " [" + compiler + "]", () -> mistake.verify(compiler))));
  }

  @TestFactory
  Stream<DynamicTest> eachTextSaysWhatToWriteInstead() {
    return mistakes().stream()
        .sorted(comparing(Mistake::name))
        .map(
            mistake ->
                dynamicTest(
                    mistake.name(),
                    () -> assertThat(mistake.texts()).allMatch(ADVICE.asMatchPredicate())));
  }
}
