package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissingValueExceptionTest {

  @Test
  void anAccessorWithoutAValueIsNamed() {
    MissingValueException missing = new MissingValueException("Response", "metadata");
    assertThat(missing)
        .hasMessage("Response.metadata has no value: the document had none, or null");
    assertThat(missing.schema()).isEqualTo("Response");
    assertThat(missing.fields()).containsExactly("metadata");
  }

  @Test
  void aBuilderNamesEveryMissingField() {
    MissingValueException missing =
        new MissingValueException("Response", List.of("linkToken", "metadata"));
    assertThat(missing).hasMessage("Response cannot be built without linkToken, metadata");
    assertThat(missing.fields()).containsExactly("linkToken", "metadata");
  }
}
