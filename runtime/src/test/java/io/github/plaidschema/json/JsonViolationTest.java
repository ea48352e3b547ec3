package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class JsonViolationTest {

  @Test
  void violationsAreEqualIfAllThatTheySayIs() {
    EqualsVerifier.forClass(JsonViolation.class)
        .withNonnullFields("kind", "path", "message")
        .verify();
  }

  @Test
  void aViolationIsOneLine() {
    assertThat(new JsonViolation(JsonViolation.Kind.NULL, "$.a", 2, 3, 7, "null is not permitted"))
        .hasToString("$.a: null is not permitted (line 2, column 3, byte 7)");
  }
}
