package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The places where an interface can stand, and what it can extend. */
class ShapesTest {

  @Nested
  class BeanStyle {
    private final Loaded loaded = Schemas.load("bean");

    @Test
    void prefixesAreTakenOffWhereEveryAccessorHasOne() {
      SchemaUnderTest account = new SchemaUnderTest(loaded, "sdk.bean.BeanAccount");
      String json =
          "{\"account_id\":\"a\",\"active\":true,\"class_\":\"c\",\"default\":\"d\","
              + "\"url_path\":\"u\",\"tags\":[\"t\"],\"ISO\":\"i\",\"x\":1}";
      Object built =
          account
              .builder()
              .set("accountId", "a")
              .set("active", true)
              .set("class_", "c")
              .set("default_", "d")
              .set("urlPath", "u")
              .set("addTags", "t")
              .set("iso", "i")
              .set("putRest", "x", JsonValue.of(1))
              .build();

      assertThat(account.write(built)).isEqualTo(json);
      assertThat(account.read(json)).isEqualTo(built);
      assertThat(get(built, "getAccountId")).isEqualTo("a");
      assertThat(get(built, "isActive")).isEqualTo(true);
      assertThat(built).hasToString(built.toString()).asString().contains("accountId=a");
    }

    @Test
    void messagesNameTheAccessor() {
      SchemaUnderTest account = new SchemaUnderTest(loaded, "sdk.bean.BeanAccount");

      assertThatThrownBy(() -> get(account.read("{}"), "getAccountId"))
          .isInstanceOf(MissingValueException.class)
          .hasMessageStartingWith("BeanAccount.getAccountId ");
    }

    @Test
    void prefixesStayWhereAnAccessorHasNone() {
      SchemaUnderTest account = new SchemaUnderTest(loaded, "sdk.bean.MixedAccount");
      String json = "{\"is_active\":true,\"name\":\"n\",\"getaway\":\"g\"}";

      assertThat(account.codec().strict().writeString(account.codec().strict().read(json)))
          .isEqualTo(json);
    }
  }

  @Nested
  class Places {
    private final Loaded loaded = Schemas.load("shapes");

    private SchemaUnderTest schema(String name) {
      return new SchemaUnderTest(loaded, "sdk.shapes." + name);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
          "Outer                      | {\"inner\":{\"innermost\":{\"outers\":[{}]}},\"nested\":{\"name\":\"n\"}}",
          "Outer_Inner                | {\"innermost\":{\"outers\":[]}}",
          "Outer_Inner_Innermost      | {\"outers\":[{\"inner\":null}]}",
          "InClass_Nested             | {\"name\":\"n\"}",
          "InClass_InEnum_Deep        | {\"number\":\"one\"}",
          "Tree                       | {\"name\":\"a\",\"left\":{\"name\":\"b\"},\"children\":[{\"name\":\"c\",\"children\":[]}],\"named\":{\"x\":{\"name\":\"d\"}},\"forest\":{\"trees\":[{\"name\":\"e\"}]}}",
          "Forest                     | {\"trees\":[{\"name\":\"a\",\"forest\":{\"trees\":[]}}]}",
          "Nothing                    | {}",
          "Anything                   | {\"a\":1,\"b\":null}",
        })
    void anInterfaceMayStandAnywhere(String stem, String json) {
      SchemaUnderTest schema = schema(stem);
      Object value = schema.codec().strict().read(json);

      assertThat(schema.write(value)).isEqualTo(json);
      assertThat(schema.write(schema.from(value).build())).isEqualTo(json);
      assertThat(value).isEqualTo(schema.read(json)).hasSameHashCodeAs(schema.read(json));
    }

    @Test
    void aNestedInterfaceIsNamedWithThoseAroundIt() {
      assertThatThrownBy(() -> get(schema("Outer_Inner_Innermost").read("{}"), "outers"))
          .hasMessageStartingWith("Outer.Inner.Innermost.outers ");
      assertThat(schema("Outer_Inner").read("{}")).hasToString("Outer.Inner{}");
    }

    @ParameterizedTest
    @CsvSource({
      "Tree, true",
      "InClass_Nested, true",
      "Hidden, false",
      "InClass_PackagePrivateNested, false",
      "InClass_ProtectedNested, false"
    })
    void whatIsGeneratedIsAsVisibleAsTheInterface(String stem, boolean visible) {
      for (String suffix : List.of("Builder", "Json")) {
        int modifiers = loaded.type("sdk.shapes." + stem + suffix).getModifiers();

        assertThat(Modifier.isPublic(modifiers)).isEqualTo(visible);
        assertThat(Modifier.isFinal(modifiers)).isTrue();
      }
      assertThat(
              Modifier.isPublic(loaded.type("sdk.shapes." + stem + "Builder$Value").getModifiers()))
          .isFalse();
    }

    @Test
    void anInterfaceWithoutAccessorsSkipsEverything() {
      SchemaUnderTest nothing = schema("Nothing");

      assertThat(nothing.roundTrip("{\"a\":[1,{}],\"b\":null}")).isEqualTo("{}");
      assertThat(nothing.builder().build()).isEqualTo(nothing.read("{}")).hasToString("Nothing{}");
      assertThatThrownBy(() -> nothing.read("{\"a\":1,\"a\":1}")).isInstanceOf(JsonException.class);
    }
  }

  @Nested
  class SuperInterfaces {
    private final Loaded loaded = Schemas.load("inheritance");

    private SchemaUnderTest schema(String name) {
      return new SchemaUnderTest(loaded, "sdk.inheritance." + name);
    }

    @Test
    void theirFieldsComeFirstEachOnce() {
      String json =
          "{\"id\":\"i\",\"name\":\"n\",\"on\":\"2024-01-01\",\"held\":{\"id\":\"h\",\"name\":null},"
              + "\"others\":[\"o\"],\"last\":\"l\"}";
      SchemaUnderTest diamond = schema("Diamond");
      Object value = diamond.codec().strict().read(json);

      assertThat(diamond.write(value)).isEqualTo(json);
      assertThat(get(value, "shortId")).isEqualTo("i");
      assertThat(
              diamond.write(
                  diamond
                      .builder()
                      .set("id", "i")
                      .set("name", "n")
                      .set("date", LocalDate.of(2024, 1, 1))
                      .set("held", schema("Named").read("{\"id\":\"h\",\"name\":null}"))
                      .set("addOthers", "o")
                      .set("last", "l")
                      .build()))
          .isEqualTo(json);
    }

    @Test
    void aValueOfOneIsWrittenByTheCodecOfAnother() {
      Object diamond = schema("Diamond").read("{\"id\":\"i\",\"name\":\"n\",\"last\":\"l\"}");

      assertThat(schema("Named").write(diamond)).isEqualTo("{\"id\":\"i\",\"name\":\"n\"}");
    }

    @Test
    void aNarrowedReturnTypeIsTheType() {
      SchemaUnderTest narrowed = schema("Narrowed");
      String json = "{\"the_text\":\"t\",\"named\":{\"id\":\"i\",\"last\":\"l\"},\"note\":\"n\"}";
      Object value = narrowed.read(json);

      assertThat(narrowed.write(value)).isEqualTo(json);
      assertThat(value.toString()).contains("text=[redacted]").contains("last=l");
      assertThatThrownBy(() -> get(narrowed.read("{\"note\":null}"), "note"))
          .isInstanceOf(MissingValueException.class);
    }

    @Test
    void superInterfacesMayDeclareTheSameAccessor() {
      String json = "{\"same\":\"s\",\"narrow\":\"n\"}";

      assertThat(schema("Sibling").roundTrip(json)).isEqualTo(json);
    }

    @Test
    void anOverridingDefaultMethodIsADefaultOrNoFieldAtAll() {
      SchemaUnderTest defaulting = schema("Defaulting");
      Object value = defaulting.read("{}");

      assertThat(defaulting.write(value)).isEqualTo("{}");
      assertThat(get(value, "id")).isEqualTo("none");
      assertThat(get(value, "name")).isEqualTo("name of none");
    }
  }

  /** What the compiler knows of an interface in a jar is not what it knows of one in a source. */
  @Nested
  class OtherCompilations {
    @ParameterizedTest
    @EnumSource
    void superInterfacesAndSchemasOfAJarAreAsThoseOfTheSources(TestCompiler compiler) {
      var jar = compiler.with(Schemas.sources("inheritance")).compile().clean();
      var classes =
          compiler
              .with(
                  """
                  package other;

                  import io.github.plaidschema.PlaidSchema;
                  import java.util.List;
                  import java.util.Optional;
                  import sdk.inheritance.Dated;
                  import sdk.inheritance.Holder;
                  import sdk.inheritance.Named;

                  @PlaidSchema
                  public interface Client extends Named, Dated, Holder<Dated, Integer> {
                    List<Named> all();

                    Optional<Dated> one();
                  }
                  """)
              .on(jar)
              .compile()
              .clean();
      SchemaUnderTest client = new SchemaUnderTest(classes.load(), "other.Client");
      String json =
          "{\"id\":\"i\",\"name\":null,\"on\":\"2024-01-01\","
              + "\"held\":{\"id\":\"h\",\"on\":\"2024-01-01\"},\"others\":[1],"
              + "\"all\":[{\"id\":\"a\",\"name\":null}],\"one\":null}";

      assertThat(client.codec().strict().read(json)).isEqualTo(client.read(json));
      assertThat(client.roundTrip(json)).isEqualTo(json);
      assertThat(get(client.read("{}"), "name")).isNull();
      assertThatThrownBy(() -> client.builder().build())
          .hasMessage("Client cannot be built without id, date, held, all");
    }

    @ParameterizedTest
    @EnumSource
    void nullnessOfAJarIsKnownWhateverAnnotationSaysSo(TestCompiler compiler) {
      var jar =
          compiler
              .with(
                  """
                  package lib;

                  import java.util.List;
                  import java.util.Map;

                  public interface Base {
                    @org.jspecify.annotations.Nullable String typeUse();

                    @Nullable String declaration();

                    @org.jspecify.annotations.Nullable Integer number();

                    String required();

                    @org.jspecify.annotations.Nullable List<String> list();

                    Map.@org.jspecify.annotations.Nullable Entry<String, String> pair(int i);
                  }
                  """,
                  """
                  package lib;

                  public @interface Nullable {}
                  """)
              .compile()
              .clean();
      var classes =
          compiler
              .with(
                  """
                  package other;

                  import java.util.Map;

                  @io.github.plaidschema.PlaidSchema
                  public interface Derived extends lib.Base {
                    @Override
                    default Map.Entry<String, String> pair(int i) {
                      return Map.entry("", "");
                    }
                  }
                  """)
              .on(jar)
              .compile()
              .clean();
      SchemaUnderTest derived = new SchemaUnderTest(classes.load(), "other.Derived");

      assertThatThrownBy(() -> derived.builder().build())
          .hasMessage("Derived cannot be built without required");
      assertThat(derived.write(derived.builder().set("required", "r").build()))
          .isEqualTo(
              "{\"type_use\":null,\"declaration\":null,\"number\":null,\"required\":\"r\",\"list\":null}");
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultPackageIsAPackageAsAnyOther(TestCompiler compiler) {
      var loaded =
          compiler
              .with(
                  """
                  import io.github.plaidschema.PlaidSchema;
                  import java.util.Optional;

                  @PlaidSchema
                  public interface Unpacked {
                    Optional<Unpacked> next();

                    @PlaidSchema
                    interface Inner {
                      Unpacked outer();
                    }
                  }
                  """)
              .compile()
              .clean()
              .load();
      String json = "{\"outer\":{\"next\":{\"next\":null}}}";

      assertThat(new SchemaUnderTest(loaded, "Unpacked_Inner").roundTrip(json)).isEqualTo(json);
    }
  }
}
