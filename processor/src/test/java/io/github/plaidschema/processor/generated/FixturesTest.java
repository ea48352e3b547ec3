package io.github.plaidschema.processor.generated;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What javac and the Eclipse compiler are given is the same, and neither warns of it. So what other
 * tests find out about classes that javac compiled is true under both.
 */
class FixturesTest {
  static List<String> folders() {
    return Schemas.folders();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void bothCompilersAreGivenTheSameSourcesAndWarnOfNothing(String folder) {
    Compilation javac = TestCompiler.JAVAC.with(Schemas.sources(folder)).compile().clean();
    Compilation eclipse = TestCompiler.ECLIPSE.with(Schemas.sources(folder)).compile().clean();

    assertThat(sources(eclipse)).isNotEmpty().isEqualTo(sources(javac));
  }

  private static Map<String, String> sources(Compilation compilation) {
    return compilation.generatedTypes().stream().collect(toMap(type -> type, compilation::source));
  }
}
