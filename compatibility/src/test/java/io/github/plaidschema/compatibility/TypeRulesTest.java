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
