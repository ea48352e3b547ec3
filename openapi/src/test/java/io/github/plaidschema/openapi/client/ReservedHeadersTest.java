package io.github.plaidschema.openapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The importer makes no parameters of the headers that the client rejects, and of all others. */
class ReservedHeadersTest {

  @Test
  void theImporterAndTheClientReserveTheSameHeaders() throws ReflectiveOperationException {
    Field ofClient =
        Class.forName("io.github.plaidschema.client.HeaderRules").getDeclaredField("RESERVED");
    ofClient.setAccessible(true);

    assertThat(Arguments.RESERVED).isEqualTo((Set<?>) ofClient.get(null)).isNotEmpty();
  }
}
