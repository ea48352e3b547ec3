package io.github.plaidschema.processor.mapstruct;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapstruct.ap.MappingProcessor;

/** MapStruct builds schemas of its own compilation. */
class SchemaCompletionTest {
  private static final String OWNER =
      """
      package test;
      @io.github.plaidschema.PlaidSchema
      public interface Owner {
        String getName();
        static OwnerBuilder builder() {
          return OwnerBuilder.create();
        }
      }
      """;

  private static final String MAPPER =
      """
      package test;
      @org.mapstruct.Mapper
      public interface OwnerMapper {
        Owner map(Row row);
        Row map(Owner owner);
        record Row(String name) {}
      }
      """;

  @ParameterizedTest
  @EnumSource
  void aMapperWaitsForTheBuilderOfItsSchema(TestCompiler compiler) {
    Compilation compilation =
        compiler.with(OWNER, MAPPER).withProcessor(new MappingProcessor()).compile().clean();

    assertThat(compilation.source("test.OwnerMapperImpl"))
        .contains("Owner.builder()")
        .contains("owner.getName()");
  }

  @ParameterizedTest
  @EnumSource
  void aMapperFindsTheBuilderOfASchemaInAJar(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(MAPPER)
            .on(compiler.with(OWNER).compile().clean())
            .withProcessor(new MappingProcessor())
            .compile()
            .clean();

    assertThat(compilation.source("test.OwnerMapperImpl")).contains("Owner.builder()");
  }
}
