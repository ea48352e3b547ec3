package io.github.plaidschema.compatibility;

import static io.github.plaidschema.compatibility.testing.Versions.effects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.compatibility.testing.CompiledVersion;
import io.github.plaidschema.compatibility.testing.Versions;
import io.github.plaidschema.json.JsonException;
import org.junit.jupiter.api.Test;

/** Each claim about types is proved: by code that was compiled before, and by documents. */
final class TypeRulesTest {
  private static final String OTHER = "@PlaidSchema interface Other { long size(); } ";
  private static final String READ = "return Api_AJson.CODEC.read(\"{}\");";

  @Test
  void aRemovedTypeBreaksCallersOnly() {
    Versions versions = Versions.of(OTHER + "@PlaidSchema interface A { String a(); }", OTHER);

    assertThat(effects(versions.only("type-removed A")))
        .isEqualTo("compiled B, source B, implementers B");
    assertThat(versions.compiledCall(READ)).isInstanceOf(NoClassDefFoundError.class);
    assertThat(versions.stillCompiles(READ)).isFalse();
  }

  @Test
  void aTypeThatIsNoSchemaAnyMoreIsRemoved() {
    Versions versions =
        Versions.of(
            OTHER + "@PlaidSchema interface A { String a(); }",
            OTHER + "interface A { String a(); }");

    assertThat(versions.only("type-removed A").after()).isEqualTo("a type without annotation");
    assertThat(versions.compiledCall(READ)).isInstanceOf(NoClassDefFoundError.class);
  }

  @Test
  void aTypeWithTheSameMembersIsARenamedOne() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface A { String a(); Optional<A> next(); }",
            "@PlaidSchema interface Z { String a(); @Sensitive Optional<Z> next(); }");

    assertThat(versions.ids())
        .contains("type-renamed A", "sensitive-added A.next")
        .noneMatch(id -> id.startsWith("type-removed") || id.startsWith("type-added"));
    assertThat(versions.compiledCall(READ)).isInstanceOf(NoClassDefFoundError.class);
    assertThat(effects(versions.change("type-renamed A")))
        .isEqualTo("compiled B, source B, implementers B");
    assertThat(effects(versions.change("field-type-changed A.next"))).doesNotContain("readers");
    String document = "{\"a\":\"1\",\"next\":{\"a\":\"2\"}}";
    assertThat(versions.newer().isStrictlyRead("Z", document)).isTrue();
    assertThat(versions.older().isStrictlyRead("A", document)).isTrue();
  }

  @Test
  void theTypeThatAFieldHasNowIsTheSuccessorWhateverElseHasItsName() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface Pay { OpenEnum<Status> status();"
                + " enum Status { PAID, BLOCKED } }",
            "@PlaidSchema interface Pay { OpenEnum<PayStatus> status(); }"
                + " enum PayStatus { PAID, BLOCKED }"
                + " @PlaidSchema interface Refund { OpenEnum<Status> status();"
                + " enum Status { PROCESSING, EXECUTED } }");

    assertThat(versions.ids())
        .containsExactlyInAnyOrder(
            "type-renamed Pay.Status",
            "field-type-changed Pay.status",
            "type-added Refund",
            "type-added Refund.Status");
    assertThat(versions.change("type-renamed Pay.Status").after()).isEqualTo("api.Api.PayStatus");
    assertThat(effects(versions.change("field-type-changed Pay.status")))
        .doesNotContain("readers", "writers");
    assertThat(versions.older().isStrictlyRead("Pay", "{\"status\":\"paid\"}")).isTrue();
    assertThat(versions.newer().isStrictlyRead("Pay", "{\"status\":\"paid\"}")).isTrue();
  }

  @Test
  void aRenamedTypeLeadsToTheTypesThatItRefersTo() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface Root { List<Item> items(); }"
                + " @PlaidSchema interface Item { Price price(); String name(); }"
                + " @PlaidSchema interface Price { String currency(); long cents(); }",
            "@PlaidSchema interface Root { Map<String, Line> items(); }"
                + " @PlaidSchema interface Line { Money price(); String name(); String note(); }"
                + " @PlaidSchema interface Money { String currency(); long units(); }");

    assertThat(versions.change("type-renamed Item").after()).isEqualTo("api.Api.Line");
    assertThat(versions.change("type-renamed Price").after()).isEqualTo("api.Api.Money");
    assertThat(versions.ids()).noneMatch(id -> id.matches("type-(added|removed) .*"));
  }

  @Test
  void aTypeWithoutMembersInCommonIsNoRenamedOne() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface A { Kind kind(); enum Kind { ONE, TWO } }",
            "@PlaidSchema interface A { Sort kind(); enum Sort { THREE, FOUR } }");

    assertThat(versions.ids()).contains("type-removed A.Kind", "type-added A.Sort");
  }

  @Test
  void aTypeOfWhichTheFieldIsGoneIsNotTakenForAnotherWithItsConstants() {
    Versions versions =
        Versions.of(
            OTHER + "@PlaidSchema interface A { String a(); S s(); enum S { ON, OFF } }",
            OTHER
                + "@PlaidSchema interface A { String a(); }"
                + " @PlaidSchema interface B { S s(); enum S { ON, OFF } }");

    assertThat(versions.ids())
        .containsExactlyInAnyOrder(
            "field-removed A.s", "type-removed A.S", "type-added B", "type-added B.S");
  }

  @Test
  void ofTwoSuccessorsTheOneThatIsMoreAlikeIsTheSame() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface A { Old x(); Old y(); }"
                + " @PlaidSchema interface Old { String id(); String name(); String city(); }",
            "@PlaidSchema interface A { X x(); Y y(); }"
                + " @PlaidSchema interface X { String id(); }"
                + " @PlaidSchema interface Y { String id(); String name(); String city(); }");

    assertThat(versions.change("type-renamed Old").after()).isEqualTo("api.Api.Y");
    assertThat(versions.ids()).contains("type-added X");
    assertThat(effects(versions.change("field-type-changed A.x"))).contains("readers B");
  }

  @Test
  void twoSuccessorsThatAreAlikeAreNeither() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface A { Old x(); Old y(); }"
                + " @PlaidSchema interface Old { String id(); }",
            "@PlaidSchema interface A { X x(); Y y(); }"
                + " @PlaidSchema interface X { String id(); }"
                + " @PlaidSchema interface Y { String id(); }");

    assertThat(versions.ids()).contains("type-removed Old", "type-added X", "type-added Y");
    assertThat(effects(versions.change("field-type-changed A.x")))
        .doesNotContain("readers", "writers");
    String document = "{\"x\":{\"id\":\"1\"},\"y\":{\"id\":\"2\"}}";
    assertThat(versions.older().isStrictlyRead("A", document)).isTrue();
    assertThat(versions.newer().isStrictlyRead("A", document)).isTrue();
  }

  @Test
  void aVariantIsFoundAgainByTheValueOfItsDiscriminator() {
    Versions versions =
        Versions.of(
            "@PlaidUnion(discriminator = \"type\") sealed interface U permits Card, Other {}"
                + " @PlaidSchema non-sealed interface Card extends U {"
                + " String type(); String number(); }"
                + " non-sealed interface Other extends U, UnknownVariant {}",
            "@PlaidUnion(discriminator = \"type\", mapping ="
                + " @PlaidUnion.Mapping(value = \"card\", variant = CreditCard.class))"
                + " sealed interface U permits CreditCard, Other {}"
                + " @PlaidSchema non-sealed interface CreditCard extends U {"
                + " String type(); String number(); Optional<String> network(); }"
                + " non-sealed interface Other extends U, UnknownVariant {}");

    assertThat(versions.change("type-renamed Card").after()).isEqualTo("api.Api.CreditCard");
    assertThat(versions.ids()).noneMatch(id -> id.startsWith("variant-"));
  }

  @Test
  void aNewTypeIsSafe() {
    Versions versions = Versions.of(OTHER, OTHER + "@PlaidSchema interface A { String a(); }");

    assertThat(effects(versions.only("type-added A"))).isEqualTo("safe");
  }

  @Test
  void aLostSuperInterfaceBreaksThoseWhoTakeItForOne() {
    String types = "interface Named { default String title() { return \"t\"; } } ";
    Versions versions =
        Versions.of(
            types + "@PlaidSchema interface A extends Named { String name(); }",
            types
                + "@PlaidSchema interface A { String name(); default String title() { return \"\"; } }");

    assertThat(effects(versions.only("super-interface-removed A.Named")))
        .isEqualTo("compiled B, source B");
    String call = "Named named = Api_AJson.CODEC.read(\"{}\"); return named.title();";
    assertThat(versions.compiledCall(call)).isInstanceOf(ClassCastException.class);
    assertThat(versions.stillCompiles(call)).isFalse();
    Versions back = versions.backwards();
    assertThat(effects(back.change("super-interface-added A.Named"))).isEqualTo("safe");
  }

  @Test
  void aFieldThatMovesIntoASuperInterfaceIsTheSameField() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface A { String name(); List<String> items(); }",
            """
            interface Named<T> { String name(); List<T> items(); }
            @PlaidSchema interface A extends Named<String> { }
            """);

    assertThat(versions.only("super-interface-added A.Named")).isNotNull();
    assertThat(
            versions.compiledCall(
                "return Api_AJson.CODEC.read(\"{\\\"items\\\":[\\\"a\\\"]}\").items().get(0);"))
        .isNull();
  }

  @Test
  void aDeprecatedInterfaceIsAWarning() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface A { String a(); }",
            "@Deprecated @PlaidSchema interface A { String a(); }");

    assertThat(effects(versions.only("type-deprecated A"))).isEqualTo("source C, implementers C");
  }

  @Test
  void aLostMethodBreaksItsCallers() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface A { String a(); default int size() { return 1; } static A of() {"
                + " return Api_ABuilder.create().a(\"a\").build(); } }",
            "@PlaidSchema interface A { String a(); }");

    assertThat(versions.ids())
        .containsExactlyInAnyOrder("method-removed A.size()", "method-removed A.of()");
    assertThat(effects(versions.change("method-removed A.of()"))).isEqualTo("compiled B, source B");
    assertThat(versions.compiledCall("return A.of();")).isInstanceOf(NoSuchMethodError.class);
    assertThat(versions.compiledCall("return Api_AJson.CODEC.read(\"{}\").size();"))
        .isInstanceOf(NoSuchMethodError.class);
  }

  @Test
  void aDerivedAccessorThatBecomesAFieldIsStillThere() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface A { String a(); default int size() { return 1; } }",
            "@PlaidSchema interface A { String a(); @DefaultValue default int size() { return 1; } }");

    assertThat(versions.only("field-added A.size")).isNotNull();
    assertThat(versions.compiledCall("return Api_AJson.CODEC.read(\"{}\").size();")).isNull();
  }

  @Test
  void aTypeThatIsNoLongerPublicCannotBeNamed() {
    Versions versions =
        Versions.of(
            "class Box { @PlaidSchema public interface A { String a(); } }",
            "class Box { @PlaidSchema interface A { String a(); } }");

    assertThat(effects(versions.only("type-hidden Box.A")))
        .isEqualTo("compiled B, source B, implementers B");
    assertThat(versions.compiledCall("return Api_Box_AJson.CODEC.read(\"{}\");"))
        .isInstanceOf(IllegalAccessError.class);
  }

  @Test
  void whatWasNeverPublicMattersOnTheWireOnly() {
    Versions versions =
        Versions.of(
            "class Box { @PlaidSchema interface A { String a(); } }",
            "class Box { @PlaidSchema interface A { Optional<String> a(); } }");

    assertThat(effects(versions.only("became-optional Box.A.a"))).isEqualTo("readers B");
  }

  @Test
  void withoutItsBuilderNothingIsBuilt() {
    String schema = "@PlaidSchema interface A { String a(); }";
    Versions versions =
        new Versions(CompiledVersion.of(schema), CompiledVersion.withoutProcessor(schema));

    assertThat(effects(versions.only("builder-removed A"))).isEqualTo("compiled B, source B");
    assertThat(versions.compiledCall("return Api_ABuilder.create();"))
        .isInstanceOf(NoClassDefFoundError.class);
  }

  @Test
  void theValueOfItsOnlyFieldIsNoObject() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface A { String a(); }",
            "@PlaidSchema interface A { @WholeValue String a(); }");

    assertThat(effects(versions.only("whole-value-added A"))).isEqualTo("readers B, writers B");
    assertThatThrownBy(() -> versions.newer().codec("A").read("{\"a\":\"1\"}"))
        .isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> versions.older().codec("A").read("\"1\""))
        .isInstanceOf(JsonException.class);
    Versions back = versions.backwards();
    assertThat(back.only("whole-value-dropped A").before()).isEqualTo("@WholeValue");
  }

  @Test
  void aSchemaThatBecomesAUnionIsAnotherType() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface A { String a(); }",
            """
            @PlaidUnion sealed interface A {
              @PlaidSchema non-sealed interface B extends A { String a(); }
              non-sealed interface Unknown extends A, UnknownVariant {}
            }
            """);

    assertThat(effects(versions.change("type-kind-changed A")))
        .isEqualTo("compiled B, source B, implementers B, readers B, writers B");
    assertThat(versions.compiledCall("return Api_ABuilder.create();"))
        .isInstanceOf(NoClassDefFoundError.class);
  }
}
