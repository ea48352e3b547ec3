package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.openapi.testing.WholeApi;
import io.github.plaidschema.testing.SchemaContract;
import io.github.plaidschema.testing.SchemaContracts;
import org.junit.jupiter.api.Test;

/** The testing kit finds nothing to complain of in all of Plaid's API. */
final class WholeApiContractTest {
  private static final int DOCUMENTS = 3;

  @Test
  void everyTypeKeepsItsContract() {
    SchemaContracts contracts = contracts(WholeApi.orSkip().compiled().loader());

    assertThat(contracts.types()).hasSizeGreaterThan(1_600);
    contracts.withDocuments(DOCUMENTS).verify();
  }

  private static SchemaContracts contracts(ClassLoader loader) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return SchemaContract.ofPackage(Imported.PACKAGE);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
