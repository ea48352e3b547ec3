package io.github.plaidschema.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
  @ParameterizedTest
  @EnumSource
  void whatIsReadIsWhatIsWritten(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                """
            package test;
            @io.github.plaidschema.PlaidSchema
            public interface Empty { String name(); @org.jspecify.annotations.Nullable String other();
              java.util.Optional<java.util.List<String>> tags(); }
            """)
            .compile()
            .clean();

    assertThat(compilation.generatedTypes()).containsExactly("test.EmptyBuilder", "test.EmptyJson");
    var codec = compilation.load().codec("test.EmptyJson");
    assertThat(codec.writeString(codec.read("{\"name\":\"a\",\"other\":null,\"tags\":[]}")))
        .isEqualTo("{\"name\":\"a\",\"other\":null,\"tags\":[]}");
  }
}
