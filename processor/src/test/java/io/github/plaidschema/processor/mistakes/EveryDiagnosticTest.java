package io.github.plaidschema.processor.mistakes;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.EnvironmentTest;
import io.github.plaidschema.processor.NotWrittenTest;
import io.github.plaidschema.processor.report.DiagnosticId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryDiagnosticTest {
  private static final List<MistakesTest> TESTS =
      List.of(
          new InterfaceMistakesTest(),
          new AccessorMistakesTest(),
          new TypeMistakesTest(),
          new NameMistakesTest(),
          new EnumMistakesTest(),
          new AdditionalPropertiesMistakesTest(),
          new CodecMistakesTest(),
          new InheritanceMistakesTest(),
          new UnionMistakesTest(),
          new ClientMistakesTest(),
          new CredentialWarningsTest());

  @Test
  void everyDiagnosticHasATest() {
    Set<DiagnosticId> covered =
        TESTS.stream()
            .flatMap(test -> test.mistakes().stream())
            .flatMap(mistake -> mistake.ids().stream())
            .collect(toCollection(() -> EnumSet.noneOf(DiagnosticId.class)));
    covered.addAll(NotWrittenTest.COVERED);
    covered.addAll(EnvironmentTest.COVERED);
    covered.addAll(ForeignAnnotationsTest.COVERED);

    assertThat(covered).containsExactly(DiagnosticId.values());
  }

  @Test
  void everyIdIsDistinctAndSaysWhoseItIs() {
    assertThat(Stream.of(DiagnosticId.values()).map(DiagnosticId::text))
        .doesNotHaveDuplicates()
        .allMatch(text -> text.matches("PlaidSchema\\.[A-Z][A-Za-z]+"));
  }
}
