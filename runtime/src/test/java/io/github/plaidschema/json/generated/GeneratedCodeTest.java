package io.github.plaidschema.json.generated;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GeneratedCodeTest {

  @Test
  void codeOfThisLevelAndOlderCodeIsServed() {
    for (int level = 1; level <= GeneratedCode.LEVEL; level++) {
      int required = level;
      assertThatCode(() -> GeneratedCode.requireLevel(required, "0.1.0", getClass()))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void newerCodeIsToldWhatToDo() {
    assertThatThrownBy(
            () -> GeneratedCode.requireLevel(GeneratedCode.LEVEL + 1, "9.8.7", getClass()))
        .isExactlyInstanceOf(LinkageError.class)
        .hasMessage(
            "io.github.plaidschema.json.generated.GeneratedCodeTest was generated for version 9.8.7"
                + " of plaid-schema-runtime or newer (level 2), but finds version unknown (level"
                + " 1): align them, for example by plaid-schema-runtime 9.8.7 in the build of the"
                + " program");
  }
}
