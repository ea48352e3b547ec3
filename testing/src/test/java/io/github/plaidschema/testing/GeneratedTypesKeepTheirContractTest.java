package io.github.plaidschema.testing;

import static io.github.plaidschema.testing.SchemaAssertions.assertThatSchema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.testing.support.CompiledSchemas;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the processor generates passes: the example, and all types that the processor is tested
 * with.
 */
final class GeneratedTypesKeepTheirContractTest {
  static List<String> folders() {
    return CompiledSchemas.processorCases();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theTestCasesOfTheProcessorKeepTheirContract(String folder) {
    SchemaContract.ofJar(CompiledSchemas.ofProcessorCase(folder).classes()).verify();
  }

  @TestFactory
  Stream<DynamicNode> theExampleKeepsItsContract() {
    return SchemaContract.ofPackage("io.github.plaidschema.example").withDocuments(5).tests();
  }

  @Test
  void oneTypeKeepsItsContract() {
    assertThatSchema(LinkTokenGetResponse.class).keepsItsContract();
  }

  @Test
  void aPackageIsAllOfItsSchemasAndThoseBelow() {
    assertThat(SchemaContract.ofPackage("io.github.plaidschema.example.link").types())
        .hasSizeGreaterThan(30)
        .contains(LinkTokenGetResponse.class.getName())
        .noneMatch(name -> name.contains(".error."));
  }
}
