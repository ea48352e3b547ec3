package io.github.plaidschema.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.report.DiagnosticId;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.File;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a compilation lacks is said once, at an interface, and nothing is generated. */
public class EnvironmentTest {
  public static final Set<DiagnosticId> COVERED =
      Set.of(
          DiagnosticId.SOURCE_LEVEL,
          DiagnosticId.RUNTIME_MISSING,
          DiagnosticId.OLDER_RUNTIME,
          DiagnosticId.CLIENT_MISSING,
          DiagnosticId.JSPECIFY_MISSING,
          DiagnosticId.MODULE_NOT_READ,
          DiagnosticId.NOT_PROCESSED,
          DiagnosticId.NAME_TOO_LONG);

  private static final String RUNTIME = ".*[/\\\\](runtime[/\\\\]target|plaid-schema-runtime).*";

  private static final String TWO =
      "package test;\n@io.github.plaidschema.PlaidSchema public interface %s { String name(); }";

  @ParameterizedTest
  @EnumSource
  void theRuntimeIsNotOnTheClassPath(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(TWO.formatted("Account"), TWO.formatted("Balance"))
            .withoutOnClassPath(RUNTIME)
            .compile();

    assertOnly(
        compilation,
        "[PlaidSchema.RuntimeMissing] Account: generated code needs"
            + " io.github.plaidschema.json.JsonCodec, which is not on the class path. Add the"
            + " dependency io.github.plaidschema:plaid-schema-runtime.");
  }

  @ParameterizedTest
  @EnumSource
  void jspecifyIsNotOnTheClassPath(TestCompiler compiler) {
    Compilation compilation =
        compiler.with(TWO.formatted("Account")).withoutOnClassPath(".*jspecify.*").compile();

    assertOnly(
        compilation,
        "[PlaidSchema.JSpecifyMissing] Account: generated code needs"
            + " org.jspecify.annotations.NullMarked, which is not on the class path. Add the"
            + " dependency org.jspecify:jspecify.");
  }

  private static final String OLDER =
      "[PlaidSchema.OlderRuntime] %s: generated code needs plaid-schema-runtime "
          + RuntimeTypes.FIRST_VERSION_OF_LEVEL
          + " or newer (level "
          + RuntimeTypes.LEVEL
          + "), but finds an older one (level "
          + (RuntimeTypes.LEVEL - 1)
          + "). Use one version of plaid-schema-processor and plaid-schema-runtime.";

  /** A class of the runtime, compiled with a level below the one that code is generated for. */
  private static Compilation runtimeOfALowerLevel() {
    return TestCompiler.JAVAC
        .with(
            """
            package io.github.plaidschema.json.generated;

            public final class GeneratedCode {
              public static final int LEVEL = %d;

              private GeneratedCode() {}
            }
            """
                .formatted(RuntimeTypes.LEVEL - 1))
        .withoutProcessors()
        .compile()
        .clean();
  }

  @ParameterizedTest
  @EnumSource
  void theRuntimeHasALowerLevel(TestCompiler compiler) {
    Compilation older = runtimeOfALowerLevel();

    assertOnly(
        compiler
            .with(TWO.formatted("Account"), TWO.formatted("Balance"), API)
            .patchedBy(older)
            .compile(),
        OLDER.formatted("Account"));
    assertOnly(compiler.with(API).patchedBy(older).compile(), OLDER.formatted("Api"));
  }

  /** The first versions had no class that states a level. */
  @ParameterizedTest
  @EnumSource
  void theRuntimeHasNoLevel(TestCompiler compiler) {
    Compilation older =
        TestCompiler.JAVAC
            .with("package io.github.plaidschema.json;\npublic abstract class JsonCodec<T> {}")
            .withoutProcessors()
            .withoutOnClassPath(RUNTIME)
            .compile()
            .clean();

    assertOnly(
        compiler
            .with(TWO.formatted("Account"))
            .withoutOnClassPath(RUNTIME)
            .patchedBy(older)
            .compile(),
        OLDER.formatted("Account").replaceFirst("one \\(level \\d+\\)", "one (level 0)"));
  }

  private static final String API =
      """
      package test;
      import io.github.plaidschema.api.*;
      @PlaidClient public interface Api {
        @Operation("POST /nothing") void nothing();
      }
      """;

  @ParameterizedTest
  @EnumSource
  void aClientLacksWhatSchemasLack(TestCompiler compiler) {
    assertOnly(
        compiler.with(API).withoutOnClassPath(RUNTIME).compile(),
        "[PlaidSchema.RuntimeMissing] Api: generated code needs"
            + " io.github.plaidschema.json.JsonCodec, which is not on the class path. Add the"
            + " dependency io.github.plaidschema:plaid-schema-runtime.");
    assertOnly(
        compiler.with(API).withoutOnClassPath(".*jspecify.*").compile(),
        "[PlaidSchema.JSpecifyMissing] Api: generated code needs"
            + " org.jspecify.annotations.NullMarked, which is not on the class path. Add the"
            + " dependency org.jspecify:jspecify.");
  }

  @ParameterizedTest
  @EnumSource
  void whatClientsAndSchemasLackIsSaidOnce(TestCompiler compiler) {
    assertOnly(
        compiler
            .with(TWO.formatted("Account"), API)
            .withoutOnClassPath(RUNTIME + "|.*jspecify.*")
            .compile(),
        "[PlaidSchema.RuntimeMissing] Account: generated code needs"
            + " io.github.plaidschema.json.JsonCodec, which is not on the class path. Add the"
            + " dependency io.github.plaidschema:plaid-schema-runtime.");
  }

  @ParameterizedTest
  @EnumSource
  void theRuntimeOfClientsIsNotOnTheClassPath(TestCompiler compiler) {
    assertOnly(
        compiler
            .with(API, API.replace("Api", "Other"))
            .withoutOnClassPath(".*[/\\\\](client[/\\\\]target|plaid-schema-client).*")
            .compile(),
        "[PlaidSchema.ClientMissing] Api: generated code needs"
            + " io.github.plaidschema.client.ApiOperation, which is not on the class path. Add the"
            + " dependency io.github.plaidschema:plaid-schema-client.");
  }

  @Test
  void theReleaseIsTooOldForAClient() {
    Compilation compilation =
        TestCompiler.JAVAC.with(API).options("--release", "11", "-Xlint:-options").compile();

    assertThat(compilation.success()).isFalse();
    assertThat(compilation.generatedTypes()).isEmpty();
    assertThat(compilation.ownDiagnostics())
        .extracting(Compilation::message)
        .containsExactly(
            "[PlaidSchema.SourceLevel] Api: generated code is Java 17, but this compilation is for"
                + " Java 11. Compile with \"--release 17\" or higher.");
  }

  @Test
  void theModuleDoesNotReadTheRuntimeOfClients() {
    assertOnly(
        inModule("requires transitive io.github.plaidschema.runtime;", API),
        "[PlaidSchema.ModuleNotRead] Api: generated code needs"
            + " io.github.plaidschema.client.ApiOperation, which the module app does not read. Add"
            + " \"requires transitive io.github.plaidschema.client;\" to its module-info, and"
            + " io.github.plaidschema:plaid-schema-client to the module path.");
  }

  @Test
  void theReleaseIsTooOld() {
    for (String release : new String[] {"8", "11", "16"}) {
      Compilation compilation =
          TestCompiler.JAVAC
              .with(TWO.formatted("Account"))
              .options("--release", release, "-Xlint:-options")
              .compile();

      assertThat(compilation.generatedTypes()).isEmpty();
      assertThat(compilation.ownDiagnostics())
          .extracting(Compilation::message)
          .allMatch(
              message ->
                  message.equals(
                      "[PlaidSchema.SourceLevel] Account: generated code is Java 17, but this"
                          + " compilation is for Java %s. Compile with \"--release 17\" or higher."
                              .formatted(release)))
          .hasSizeLessThanOrEqualTo(1);
      assertThat(compilation.success()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSchemaOfADependencyWasCompiledWithoutTheProcessor(TestCompiler compiler) {
    Compilation dependency =
        compiler.with(TWO.formatted("Balance")).withoutProcessors().compile().clean();
    Compilation compilation =
        compiler
            .with(
                "package test;\n@io.github.plaidschema.PlaidSchema public interface Account {"
                    + " java.util.List<Balance> balances(); }",
                "package test;\n@io.github.plaidschema.PlaidSchema public interface Owner {"
                    + " Account account(); }")
            .on(dependency)
            .compile();

    assertOnly(
        compilation,
        "[PlaidSchema.NotProcessed] Account refers to test.Balance, for which there is no"
            + " BalanceJson: it was compiled without the annotation processor. Compile the module"
            + " that it comes from with plaid-schema-processor.");
  }

  @ParameterizedTest
  @EnumSource
  void theNameOfAGeneratedFileWouldBeTooLong(TestCompiler compiler) {
    String name = "A".repeat(236);

    assertOnly(
        compiler.with(TWO.formatted(name)).compile(),
        "[PlaidSchema.NameTooLong] %1$s: the file %1$sBuilder$UnknownValue.class that is to be generated for it has a name of 262 bytes, but file systems allow 255. Give the interface a shorter name, or nest it less deeply."
            .formatted(name));
  }

  @Test
  void theModuleDoesNotReadTheRuntime() {
    assertOnly(
        inModule("requires io.github.plaidschema.annotations;"),
        "[PlaidSchema.ModuleNotRead] Account: generated code needs"
            + " io.github.plaidschema.json.JsonCodec, which the module app does not read. Add"
            + " \"requires transitive io.github.plaidschema.runtime;\" to its module-info, and"
            + " io.github.plaidschema:plaid-schema-runtime to the module path.");
  }

  @Test
  void aModuleThatReadsAllCompiles() {
    Compilation compilation = inModule("requires transitive io.github.plaidschema.runtime;");

    assertThat(compilation.problems()).isEmpty();
    assertThat(compilation.success()).isTrue();
  }

  private static Compilation inModule(String requires) {
    return inModule(requires, TWO.formatted("Account"));
  }

  private static Compilation inModule(String requires, String source) {
    return TestCompiler.JAVAC
        .with("module app { %s }".formatted(requires), source)
        .options("--module-path", modulePath())
        .compile();
  }

  private static String modulePath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            entry ->
                entry.matches(RUNTIME)
                    || entry.matches(
                        ".*[/\\\\](annotations[/\\\\]target|plaid-schema-annotations).*")
                    || entry.matches(".*jspecify.*"))
        .filter(entry -> !entry.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Of what the compiler rejects itself, nothing is repeated in generated code. */
  @ParameterizedTest
  @EnumSource
  void anIncompatibleRedeclarationIsTheCompilersErrorAlone(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                "package test;\npublic interface Parent { java.util.Optional<String> name(); }",
                "package test;\n@io.github.plaidschema.PlaidSchema public interface Account extends"
                    + " Parent { String name(); }")
            .compile();

    assertThat(compilation.success()).isFalse();
    assertThat(compilation.ownDiagnostics()).isEmpty();
    assertThat(compilation.problems()).hasSize(1);
    assertThat(compilation.generatedTypes()).isEmpty();
  }

  private static void assertOnly(Compilation compilation, String message) {
    assertThat(compilation.success()).isFalse();
    assertThat(compilation.problems()).extracting(Compilation::message).containsExactly(message);
    assertThat(compilation.generatedTypes()).isEmpty();
  }
}
