package io.github.plaidschema.compatibility;

import static io.github.plaidschema.compatibility.testing.Versions.effects;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.compatibility.testing.Versions;
import org.junit.jupiter.api.Test;

/** Each claim about unions is proved: by code that was compiled before, and by documents. */
final class UnionRulesTest {
  private static final String CARD =
      "@PlaidSchema non-sealed interface Card extends Pay { String type(); }\n";
  private static final String CASH =
      "@PlaidSchema non-sealed interface Cash extends Pay { String type(); }\n";
  private static final String UNKNOWN =
      "non-sealed interface Unknown extends Pay, UnknownVariant {}\n";
  private static final String BY_TYPE = "@PlaidUnion(discriminator = \"type\") ";

  private static String union(String annotation, String permitted, String variants) {
    return annotation
        + "sealed interface Pay permits "
        + permitted
        + ", Unknown {}\n"
        + variants
        + UNKNOWN;
  }

  private static final String ONE = union(BY_TYPE, "Card", CARD);
  private static final String TWO = union(BY_TYPE, "Card, Cash", CARD + CASH);

  private static boolean isUnknown(Object value) {
    return value instanceof io.github.plaidschema.json.UnknownVariant;
  }

  @Test
  void aNewVariantBreaksVisitorsAndIsUnknownToOldReaders() {
    Versions versions = Versions.of(ONE, TWO);
    String visitor =
        """
        public static Object run() {
          return Api_PayVisitor.visit(
              Api_PayJson.CODEC.read("{\\"type\\":\\"cash\\"}"),
              new Api_PayVisitor<String>() {
                @Override public String visitCard(Card value) { return "card"; }
                @Override public String visitUnknown(Unknown value) { return "unknown"; }
              });
        }
        """;

    assertThat(effects(versions.change("variant-added Pay.Cash")))
        .isEqualTo("compiled B, source B, readers C");
    assertThat(versions.ids()).containsExactly("type-added Cash", "variant-added Pay.Cash");
    assertThat(versions.compiledCaller(visitor)).isInstanceOf(AbstractMethodError.class);
    assertThat(versions.memberStillCompiles(visitor)).isFalse();
    String cash = "{\"type\":\"cash\"}";
    assertThat(isUnknown(versions.older().codec("Pay").read(cash))).isTrue();
    assertThat(versions.older().findsUnknownVariant("Pay", cash)).isTrue();
  }

  @Test
  void aNewVariantFallsIntoTheDefaultOfCompiledVisitors() {
    Versions versions = Versions.of(ONE, TWO);

    assertThat(
            versions.compiledCaller(
                """
                public static Object run() {
                  Api_PayVisitor.WithDefault<String> visitor = value -> "default";
                  String visited = Api_PayVisitor.visit(
                      Api_PayJson.CODEC.read("{\\"type\\":\\"cash\\"}"), visitor);
                  if (!visited.equals("default")) {
                    throw new AssertionError(visited);
                  }
                  return visited;
                }
                """))
        .isNull();
  }

  @Test
  void aDiscriminatorBesideTheFirstIsMissingInOldDocuments() {
    String several =
        "@PlaidUnion(discriminator = {\"type\", \"code\"}, mapping ="
            + " @PlaidUnion.Mapping(value = {\"card\", \"x\"}, variant = Card.class)) ";
    String card = "@PlaidSchema non-sealed interface Card extends Pay { String type(); %s}\n";
    Versions versions =
        Versions.of(
            union(BY_TYPE, "Card", card.formatted("Optional<String> code(); ")),
            union(several, "Card", card.formatted("Optional<String> code(); ")));

    assertThat(effects(versions.change("discriminator-changed Pay"))).isEqualTo("writers B");
    assertThat(isUnknown(versions.newer().codec("Pay").read("{\"type\":\"card\"}"))).isTrue();
    String both = "{\"code\":\"x\",\"type\":\"card\"}";
    assertThat(isUnknown(versions.older().codec("Pay").read(both))).isFalse();
    assertThat(isUnknown(versions.newer().codec("Pay").read(both))).isFalse();
  }

  @Test
  void otherTextsOfSeveralDiscriminatorsAreNotRecognized() {
    String several =
        "@PlaidUnion(discriminator = {\"type\", \"code\"}, mapping ="
            + " @PlaidUnion.Mapping(value = {\"card\", \"%s\"}, variant = Card.class)) ";
    String card =
        "@PlaidSchema non-sealed interface Card extends Pay { String type(); String code(); }\n";
    Versions versions =
        Versions.of(
            union(several.formatted("x"), "Card", card),
            union(several.formatted("y"), "Card", card));

    assertThat(versions.ids())
        .containsExactly(
            "discriminator-text-removed Pay.\"card\"+\"x\"",
            "discriminator-text-added Pay.\"card\"+\"y\"");
    String old = "{\"code\":\"x\",\"type\":\"card\"}";
    assertThat(isUnknown(versions.older().codec("Pay").read(old))).isFalse();
    assertThat(isUnknown(versions.newer().codec("Pay").read(old))).isTrue();
  }

  @Test
  void aLostVariantIsUnknownToTheNewVersion() {
    Versions versions = Versions.of(TWO, ONE + "@PlaidSchema interface Cash { String type(); }\n");

    assertThat(effects(versions.change("variant-removed Pay.Cash")))
        .isEqualTo("compiled B, source B, writers B");
    assertThat(versions.ids())
        .containsExactly("super-interface-removed Cash.Pay", "variant-removed Pay.Cash");
    String cash = "{\"type\":\"cash\"}";
    assertThat(isUnknown(versions.newer().codec("Pay").read(cash))).isTrue();
    assertThat(versions.newer().findsUnknownVariant("Pay", cash)).isTrue();
    assertThat(
            versions.compiledCall(
                "Pay pay = Api_CashBuilder.create().type(\"cash\").build();"
                    + " return Api_PayJson.CODEC.writeString(pay);"))
        .isInstanceOf(Throwable.class);
  }

  @Test
  void anotherTextOfTheDiscriminatorIsNotRecognized() {
    String mapped =
        "@PlaidUnion(discriminator = \"type\", mapping ="
            + " @PlaidUnion.Mapping(value = \"cc\", variant = Card.class)) ";
    Versions versions = Versions.of(ONE, union(mapped, "Card", CARD));

    assertThat(versions.ids())
        .containsExactly(
            "discriminator-text-removed Pay.\"card\"", "discriminator-text-added Pay.\"cc\"");
    assertThat(effects(versions.change("discriminator-text-removed Pay.\"card\"")))
        .isEqualTo("writers B");
    assertThat(effects(versions.change("discriminator-text-added Pay.\"cc\"")))
        .isEqualTo("readers B");
    assertThat(isUnknown(versions.newer().codec("Pay").read("{\"type\":\"card\"}"))).isTrue();
    assertThat(isUnknown(versions.older().codec("Pay").read("{\"type\":\"cc\"}"))).isTrue();
    assertThat(isUnknown(versions.newer().codec("Pay").read("{\"type\":\"cc\"}"))).isFalse();
  }

  @Test
  void aTextThatNamesAnotherVariantBreaksEverybody() {
    String mapping =
        "@PlaidUnion(discriminator = \"type\", mapping = {"
            + " @PlaidUnion.Mapping(value = \"card\", variant = %s.class),"
            + " @PlaidUnion.Mapping(value = \"cash\", variant = %s.class)}) ";
    Versions versions =
        Versions.of(
            union(mapping.formatted("Card", "Cash"), "Card, Cash", CARD + CASH),
            union(mapping.formatted("Cash", "Card"), "Card, Cash", CARD + CASH));

    assertThat(effects(versions.change("discriminator-text-moved Pay.\"card\"")))
        .isEqualTo("compiled B, source B, readers B, writers B");
    assertThat(
            versions.compiledCall(
                "return ((Card) Api_PayJson.CODEC.read(\"{\\\"type\\\":\\\"card\\\"}\")).type();"))
        .isInstanceOf(ClassCastException.class);
  }

  @Test
  void anotherDiscriminatorIsNotFound() {
    String kind = "@PlaidUnion(discriminator = \"kind\") ";
    String card = "@PlaidSchema non-sealed interface Card extends Pay { String kind(); %s }\n";
    Versions versions =
        Versions.of(
            union(BY_TYPE, "Card", CARD),
            union(kind, "Card", card.formatted("Optional<String> type();")));

    assertThat(effects(versions.change("discriminator-changed Pay")))
        .isEqualTo("readers B, writers B");
    assertThat(isUnknown(versions.newer().codec("Pay").read("{\"type\":\"card\"}"))).isTrue();
    assertThat(isUnknown(versions.older().codec("Pay").read("{\"kind\":\"card\"}"))).isTrue();
  }

  @Test
  void theOrderOfVariantsDecidesWhereTheShapeDoes() {
    String card = "@PlaidSchema non-sealed interface Card extends Pay { %s String id(); }\n";
    String cash = "@PlaidSchema non-sealed interface Cash extends Pay { %s String id(); }\n";
    String variants =
        card.formatted("Optional<String> a();") + cash.formatted("Optional<String> b();");
    Versions versions =
        Versions.of(
            union("@PlaidUnion ", "Card, Cash", variants),
            union("@PlaidUnion ", "Cash, Card", variants));

    assertThat(effects(versions.only("variant-order-changed Pay")))
        .isEqualTo("compiled C, source C, writers C");
    assertThat(versions.older().codec("Pay").read("{\"id\":\"1\"}").toString()).contains("Card");
    assertThat(versions.newer().codec("Pay").read("{\"id\":\"1\"}").toString()).contains("Cash");
  }

  @Test
  void anotherUnknownVariantBreaksThoseWhoNameIt() {
    Versions versions =
        Versions.of(
            ONE,
            ONE.replace("Unknown {", "Other {").replace("interface Unknown", "interface Other"));

    assertThat(effects(versions.only("unknown-variant-changed Pay")))
        .isEqualTo("compiled B, source B");
    assertThat(versions.compiledCall("return ((Unknown) Api_PayJson.CODEC.read(\"{}\")).json();"))
        .isInstanceOf(NoClassDefFoundError.class);
  }
}
