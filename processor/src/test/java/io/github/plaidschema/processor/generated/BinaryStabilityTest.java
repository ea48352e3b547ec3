package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Callers that were compiled against an older interface run with a newer one. */
class BinaryStabilityTest {
  private static final String OLD =
      """
      package sdk;

      import io.github.plaidschema.PlaidSchema;
      import java.util.List;
      import java.util.Optional;

      @PlaidSchema
      public interface Account {
        String id();

        Optional<String> name();

        int balance();

        Optional<List<String>> tags();
      }
      """;

  /**
   * Fields of every kind, before, between and after the old ones, and 60 more for a second part.
   */
  private static final String NEW =
      """
      package sdk;

      import io.github.plaidschema.AdditionalProperties;
      import io.github.plaidschema.DefaultValue;
      import io.github.plaidschema.PlaidSchema;
      import io.github.plaidschema.json.JsonValue;
      import java.util.List;
      import java.util.Map;
      import java.util.Optional;
      import java.util.OptionalLong;
      import org.jspecify.annotations.Nullable;

      @PlaidSchema
      public interface Account {
        Optional<Account> parent();

        String id();

        @Nullable String officialName();

        Optional<String> name();

        OptionalLong limit();

        int balance();

        @DefaultValue
        default String currency() {
          return "USD";
        }

        Optional<List<String>> tags();

        %s
        @AdditionalProperties
        Map<String, JsonValue> rest();
      }
      """
          .formatted(moreFields());

  private static final String CALLER =
      """
      package caller;

      import java.util.List;
      import sdk.Account;
      import sdk.AccountBuilder;
      import sdk.AccountJson;

      public final class Caller {
        private Caller() {}

        public static String call() {
          Account built =
              AccountBuilder.create()
                  .id("a")
                  .name("n")
                  .clearName()
                  .balance(3)
                  .tags(List.of("x"))
                  .addTags("y")
                  .addAllTags(List.of("z"))
                  .build();
          Account copied = AccountBuilder.from(built).id("b").build();
          Account read = AccountJson.CODEC.read(AccountJson.CODEC.writeBytes(copied));
          return read.id() + read.name() + read.balance() + read.tags() + read.equals(copied);
        }
      }
      """;

  private static String moreFields() {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      fields.append("Optional<String> more").append(i).append("();\n");
    }
    return fields.toString();
  }

  @ParameterizedTest
  @EnumSource
  void addingFieldsDoesNotBreakCompiledCallersOfTheBuilder(TestCompiler compiler) {
    Compilation old = compiler.with(OLD).compile().clean();
    Compilation caller = compiler.with(CALLER).on(old).compile().clean();
    Compilation recent = compiler.with(NEW).compile().clean();

    Object before = caller.load().callStatic("caller.Caller", "call");
    Loaded withRecent = caller.runningOn(recent).load();

    assertThat(before).isEqualTo("bOptional.empty3Optional[[x, y, z]]true");
    assertThat(withRecent.callStatic("caller.Caller", "call")).isEqualTo(before);
    assertThat(withRecent.type("sdk.AccountBuilder").getMethods())
        .extracting("name")
        .contains("officialName");
  }
}
