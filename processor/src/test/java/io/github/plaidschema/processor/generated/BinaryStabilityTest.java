package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.List;
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

  private static final String UNION =
      """
      package sdk;

      import io.github.plaidschema.PlaidSchema;
      import io.github.plaidschema.PlaidUnion;
      import io.github.plaidschema.json.UnknownVariant;

      @PlaidUnion(discriminator = "type")
      public sealed interface Payment {
        @PlaidSchema
        non-sealed interface Card extends Payment { String type(); String network(); }

        %s

        @PlaidSchema
        non-sealed interface Cash extends Payment { String type(); }

        non-sealed interface Unknown extends Payment, UnknownVariant {}
      }
      """;

  private static final String VISITORS =
      """
      package caller;

      import sdk.Payment;
      import sdk.PaymentJson;
      import sdk.PaymentVisitor;

      public final class Visitors {
        private Visitors() {}

        public static String withDefault(String json) {
          return PaymentVisitor.visit(
              PaymentJson.CODEC.read(json),
              new PaymentVisitor.WithDefault<String>() {
                @Override
                public String visitCard(Payment.Card value) {
                  return "card " + value.network();
                }

                @Override
                public String defaultAction(Payment value) {
                  return "other " + PaymentJson.CODEC.writeString(value);
                }
              });
        }

        public static String ofOne(String json) {
          PaymentVisitor.WithDefault<String> visitor = value -> "any";
          return PaymentVisitor.visit(PaymentJson.CODEC.read(json), visitor);
        }

        public static String exhaustive(String json) {
          return PaymentVisitor.visit(
              PaymentJson.CODEC.read(json),
              new PaymentVisitor<String>() {
                @Override
                public String visitCard(Payment.Card value) {
                  return "card";
                }

                @Override
                public String visitCash(Payment.Cash value) {
                  return "cash";
                }

                @Override
                public String visitUnknown(Payment.Unknown value) {
                  return "unknown";
                }
              });
        }
      }
      """;

  @ParameterizedTest
  @EnumSource
  void addingAVariantDoesNotBreakCompiledVisitorsWithADefault(TestCompiler compiler) {
    Compilation old = compiler.with(UNION.formatted("")).compile().clean();
    Compilation caller = compiler.with(VISITORS).on(old).compile().clean();
    Compilation recent =
        compiler
            .with(
                UNION.formatted(
                    "@PlaidSchema non-sealed interface Coin extends Payment { String type(); }"))
            .compile()
            .clean();
    String card = "{\"type\":\"card\",\"network\":\"4\"}";
    String coin = "{\"type\":\"coin\"}";

    Loaded before = caller.load();
    Loaded after = caller.runningOn(recent).load();

    for (Loaded each : List.of(before, after)) {
      assertThat(each.callStatic("caller.Visitors", "withDefault", card)).isEqualTo("card 4");
      assertThat(each.callStatic("caller.Visitors", "withDefault", coin))
          .isEqualTo("other " + coin);
      assertThat(each.callStatic("caller.Visitors", "withDefault", "{\"type\":\"cash\"}"))
          .isEqualTo("other {\"type\":\"cash\"}");
      assertThat(each.callStatic("caller.Visitors", "ofOne", coin)).isEqualTo("any");
    }
    assertThat(before.callStatic("caller.Visitors", "exhaustive", coin)).isEqualTo("unknown");
    assertThatThrownBy(() -> after.callStatic("caller.Visitors", "exhaustive", coin))
        .hasRootCauseInstanceOf(AbstractMethodError.class);
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
