package io.github.plaidschema.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.report.DiagnosticId;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compiler that cannot write is told of, as all else is: nothing is thrown. */
public class NotWrittenTest {
  /** What is tested here, as no source leads to it. */
  public static final Set<DiagnosticId> COVERED = Set.of(DiagnosticId.NOT_WRITTEN);

  @ParameterizedTest
  @EnumSource
  void aFileThatCannotBeWrittenIsAnError(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                """
                package test;
                @io.github.plaidschema.PlaidSchema
                public interface Account {
                  String name();
                }
                """)
            .failingToWrite("AccountJson")
            .compile();

    assertThat(compilation.success()).isFalse();
    assertThat(compilation.ownDiagnostics())
        .extracting(Compilation::message)
        .containsExactly(
            "[PlaidSchema.NotWritten] Account: AccountJson could not be written (the disk is full)."
                + " See that the folder for generated sources can be written to.");
    assertThat(compilation.ownDiagnostics().get(0).getLineNumber()).isEqualTo(3);
    assertThat(compilation.generatedTypes()).containsExactly("test.AccountBuilder");
  }
}
