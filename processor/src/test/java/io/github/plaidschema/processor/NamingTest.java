package io.github.plaidschema.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.NamingCase;
import io.github.plaidschema.model.Naming;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code @JsonNaming} chooses how the names in JSON are written that no {@code @JsonName} states.
 */
class NamingTest {
  @Test
  void eachCaseIsOneOfTheRules() {
    assertThat(Arrays.stream(NamingCase.values()).map(NamingCase::name))
        .containsExactlyElementsOf(Arrays.stream(Naming.values()).map(Naming::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SNAKE_CASE|webhook_url|line_2_text|credit_card|odd",
        "CAMEL_CASE|webhookUrl|line2Text|creditCard|odd",
        "KEBAB_CASE|webhook-url|line-2-text|credit-card|odd",
        "SCREAMING_SNAKE_CASE|WEBHOOK_URL|LINE_2_TEXT|CREDIT_CARD|odd",
        "AS_DECLARED|webhookURL|line2Text|CREDIT_CARD|odd",
      })
  void anInterfaceAndItsEnum(
      NamingCase naming, String url, String code, String constant, String stated) {
    for (TestCompiler compiler : TestCompiler.values()) {
      Loaded loaded =
          load(
              compiler,
              source(
                  """
                  @PlaidSchema
                  @JsonNaming(NamingCase.%s)
                  public interface Account {
                    String webhookURL();
                    String line2Text();
                    Kind kind();
                    Map<OpenEnum<Kind>, String> byKind();
                    @JsonName("odd") String stated();
                    enum Kind { CREDIT_CARD, @JsonName("x") OTHER }
                  }
                  """
                      .formatted(naming)));

      assertRoundTrip(
          loaded,
          "Account",
          "{\"%s\":\"a\",\"%s\":\"b\",\"kind\":\"%s\",\"%s\":{\"x\":\"c\"},\"%s\":\"d\"}"
              .replace("\"kind\"", "\"" + Naming.valueOf(naming.name()).of("kind") + "\"")
              .formatted(url, code, constant, Naming.valueOf(naming.name()).of("byKind"), stated));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theNearestNamingCounts(TestCompiler compiler) {
    Loaded loaded =
        load(
            compiler,
            """
            @JsonNaming(NamingCase.KEBAB_CASE)
            package test;
            import io.github.plaidschema.*;
            """,
            source(
                """
                @PlaidSchema
                public interface Account {
                  String accountId();
                  Inner innerPart();
                  Status statusNow();
                  Plain plainStatus();
                  @PlaidSchema
                  @JsonNaming(NamingCase.CAMEL_CASE)
                  interface Inner {
                    String innerId();
                    Deep deepPart();
                    @PlaidSchema
                    interface Deep { String deepId(); Back backPart(); }
                    @PlaidSchema
                    @JsonNaming(NamingCase.SNAKE_CASE)
                    interface Back { String backId(); }
                  }
                }
                """),
            source(
                "@JsonNaming(NamingCase.SCREAMING_SNAKE_CASE)\npublic enum Status { IN_REVIEW }\n"),
            source("public enum Plain { IN_REVIEW }\n"));

    assertRoundTrip(
        loaded,
        "Account",
        """
        {"account-id":"a","inner-part":{"innerId":"b","deepPart":{"deepId":"c","backPart":{"back_id":"d"}}},\
        "status-now":"IN_REVIEW","plain-status":"in-review"}""");
  }

  @ParameterizedTest
  @EnumSource
  void aPackageNamesNothingInPackagesBelow(TestCompiler compiler) {
    Loaded loaded =
        load(
            compiler,
            """
            @io.github.plaidschema.JsonNaming(io.github.plaidschema.NamingCase.KEBAB_CASE)
            package test;
            """,
            """
            package test.below;
            @io.github.plaidschema.PlaidSchema
            public interface Account { String accountId(); }
            """);

    assertRoundTrip(loaded, "below.Account", "{\"account_id\":\"a\"}");
  }

  /** What is on the class path is named as it was when it was compiled. */
  @ParameterizedTest
  @EnumSource
  void typesOfPackagesThatWereCompiledElsewhere(TestCompiler compiler) {
    Compilation library =
        compiler
            .with(
                """
                @io.github.plaidschema.JsonNaming(io.github.plaidschema.NamingCase.CAMEL_CASE)
                package lib;
                """,
                "package lib;\npublic interface HasRequest { String requestId(); }\n",
                "package lib;\npublic enum Kind { FAST_LANE }\n",
                """
                package lib;
                @io.github.plaidschema.JsonNaming(io.github.plaidschema.NamingCase.KEBAB_CASE)
                public interface Outer { interface HasOwner { String ownerId(); } enum Part { LEFT_SIDE } }
                """)
            .compile()
            .clean();

    Loaded loaded =
        compiler
            .with(
                source(
                    """
                    @PlaidSchema
                    public interface Account extends lib.HasRequest, lib.Outer.HasOwner {
                      String accountId();
                      lib.Kind laneKind();
                      OpenEnum<lib.Outer.Part> partName();
                    }
                    """))
            .on(library)
            .compile()
            .clean()
            .load();

    String json =
        """
        {"requestId":"a","owner-id":"b","account_id":"c","lane_kind":"fastLane","part_name":"left-side"}""";
    assertRoundTrip(loaded, "Account", json);
    Object part = Loaded.call(loaded.codec("test.AccountJson").read(json), "partName");
    assertThat(Loaded.call(part, "known").toString()).contains("LEFT_SIDE");
  }

  @ParameterizedTest
  @EnumSource
  void whoExtendsAnInterfaceRenamesNothing(TestCompiler compiler) {
    Loaded loaded =
        load(
            compiler,
            source(
                """
                @JsonNaming(NamingCase.CAMEL_CASE)
                public interface Base { String requestId(); String id(); @JsonName("odd_name") String odd(); }
                """),
            source(
                """
                @PlaidSchema
                @JsonNaming(NamingCase.KEBAB_CASE)
                public interface Account extends Base {
                  String accountId();
                  @Override String id();
                  @Override String odd();
                }
                """),
            source("@PlaidSchema\npublic interface Sub extends Account { String subId(); }\n"));

    assertRoundTrip(
        loaded,
        "Account",
        "{\"requestId\":\"a\",\"id\":\"b\",\"odd_name\":\"c\",\"account-id\":\"d\"}");
    assertRoundTrip(
        loaded,
        "Sub",
        "{\"requestId\":\"a\",\"id\":\"b\",\"odd_name\":\"c\",\"account-id\":\"d\",\"sub_id\":\"e\"}");
  }

  /** One of them by its annotation, one by its naming. */
  @ParameterizedTest
  @EnumSource
  void superInterfacesThatNameAnAccessorAlikeAgree(TestCompiler compiler) {
    Loaded loaded =
        load(
            compiler,
            source(
                "@JsonNaming(NamingCase.CAMEL_CASE)\npublic interface One { String requestId(); String id(); }\n"),
            source(
                "public interface Two { @JsonName(\"requestId\") String requestId(); String id(); }\n"),
            source("@PlaidSchema\npublic interface Both extends One, Two {}\n"),
            source(
                "@PlaidSchema\npublic interface Again extends Two, One { @Override String id(); }\n"));

    assertRoundTrip(loaded, "Both", "{\"requestId\":\"a\",\"id\":\"b\"}");
    assertRoundTrip(loaded, "Again", "{\"requestId\":\"a\",\"id\":\"b\"}");
  }

  @ParameterizedTest
  @EnumSource
  void accessorsOfBeansAreNamedWithoutTheirPrefixes(TestCompiler compiler) {
    for (String[] each :
        List.of(
            new String[] {"CAMEL_CASE", "linkToken", "url", "active"},
            new String[] {"KEBAB_CASE", "link-token", "url", "active"},
            new String[] {"SCREAMING_SNAKE_CASE", "LINK_TOKEN", "URL", "ACTIVE"},
            new String[] {"AS_DECLARED", "linkToken", "url", "active"})) {
      Loaded loaded =
          load(
              compiler,
              source(
                  """
                  @PlaidSchema
                  @JsonNaming(NamingCase.%s)
                  public interface Bean { @Sensitive String getLinkToken(); String getURL(); boolean isActive(); }
                  """
                      .formatted(each[0])));

      assertRoundTrip(
          loaded,
          "Bean",
          "{\"%s\":\"a\",\"%s\":\"b\",\"%s\":true}".formatted(each[1], each[2], each[3]));
    }
  }

  @ParameterizedTest
  @EnumSource
  void variantsThatTheMappingLeavesOutAreNamedByTheUnion(TestCompiler compiler) {
    Loaded loaded =
        load(
            compiler,
            source(
                """
                @JsonNaming(NamingCase.AS_DECLARED)
                @PlaidUnion(discriminator = "payment-type", mapping = @PlaidUnion.Mapping(value = "c", variant = Cash.class))
                public sealed interface Payment permits CardPayment, Cash, Payment.Unknown {
                  non-sealed interface Unknown extends Payment, UnknownVariant {}
                }
                """),
            source(
                """
                @PlaidSchema
                @JsonNaming(NamingCase.KEBAB_CASE)
                public non-sealed interface CardPayment extends Payment { String paymentType(); }
                """),
            source(
                """
                @PlaidSchema
                @JsonNaming(NamingCase.KEBAB_CASE)
                public non-sealed interface Cash extends Payment { String paymentType(); }
                """));

    assertThat(loaded.codec("test.PaymentJson").read("{\"payment-type\":\"CardPayment\"}"))
        .isInstanceOf(loaded.type("test.CardPayment"));
    assertThat(loaded.codec("test.PaymentJson").read("{\"payment-type\":\"c\"}"))
        .isInstanceOf(loaded.type("test.Cash"));
    assertThat(loaded.codec("test.PaymentJson").read("{\"payment-type\":\"card_payment\"}"))
        .isInstanceOf(loaded.type("test.Payment$Unknown"));
  }

  /** A case that does not exist is the compiler's to report, and it alone does. */
  @ParameterizedTest
  @EnumSource
  void aCaseThatDoesNotExistIsAnErrorOfTheCompiler(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .with(
                source(
                    """
                    @PlaidSchema
                    @JsonNaming(NamingCase.NONE)
                    public interface Account { String accountId(); }
                    """))
            .compile();

    assertThat(compilation.success()).isFalse();
    assertThat(compilation.ownDiagnostics()).isEmpty();
    assertThat(compilation.problems())
        .allMatch(
            problem ->
                problem.getSource() == null
                    || problem.getSource().getName().endsWith("Account.java"));
  }

  /** A file of the package {@code test}, with the imports that it needs, and no other. */
  private static String source(String types) {
    return Stream.of("io.github.plaidschema", "io.github.plaidschema.json", "java.util")
        .filter(
            name ->
                switch (name) {
                  case "java.util" -> types.contains("Map<");
                  case "io.github.plaidschema" ->
                      types.contains("@Json") || types.contains("@Plaid");
                  default -> types.contains("OpenEnum") || types.contains("UnknownVariant");
                })
        .map(name -> "import " + name + ".*;\n")
        .collect(joining("", "package test;\n", types));
  }

  private static Loaded load(TestCompiler compiler, String... sources) {
    return compiler.with(sources).compile().clean().load();
  }

  private static void assertRoundTrip(Loaded loaded, String type, String json) {
    var codec = loaded.codec("test." + type + "Json");
    assertThat(codec.strict().writeString(codec.strict().read(json))).isEqualTo(json);
  }
}
