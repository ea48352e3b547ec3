package io.github.plaidschema.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bean-style accessors are understood where every accessor is written so. */
class AccessorStyleTest {
  @ParameterizedTest
  @EnumSource
  void beansLoseTheirPrefixes(TestCompiler compiler) {
    Loaded loaded =
        compile(
            compiler,
            """
            String getName();
            boolean isActive();
            String getURLPath();
            String getID();
            String getX();
            String getXCoordinate();
            int getW2();
            boolean getIsOpen();
            """);

    assertRoundTrip(
        loaded,
        """
        {"name":"a","active":true,"url_path":"b","id":"c","x":"d","x_coordinate":"e","w2":1,"is_open":false}\
        """);
    Object builder = loaded.callStatic("test.BeanBuilder", "create");
    Loaded.call(builder, "name", "a");
    Loaded.call(builder, "urlPath", "b");
    Loaded.call(builder, "isOpen", true);
  }

  @ParameterizedTest
  @EnumSource
  void propertiesThatAreKeywordsGetAnUnderscoreInTheBuilder(TestCompiler compiler) {
    Loaded loaded =
        compile(
            compiler, "String getClass_(); boolean isDefault(); java.util.List<String> getNew();");

    assertRoundTrip(loaded, "{\"class_\":\"a\",\"default\":true,\"new\":[\"b\"]}");
    Object builder = loaded.callStatic("test.BeanBuilder", "create");
    Loaded.call(builder, "default_", true);
    Loaded.call(builder, "new_", java.util.List.of());
    Loaded.call(builder, "addNew", "c");
  }

  @ParameterizedTest
  @EnumSource
  void oneOtherAccessorMakesAllOfThemPlain(TestCompiler compiler) {
    assertRoundTrip(
        compile(compiler, "String getName(); boolean isActive(); String owner();"),
        "{\"get_name\":\"a\",\"is_active\":true,\"owner\":\"b\"}");
  }

  @ParameterizedTest
  @EnumSource
  void wordsThatOnlyBeginLikeAPrefixAreNone(TestCompiler compiler) {
    assertRoundTrip(
        compile(compiler, "String getaway(); boolean issued(); String get(); boolean is();"),
        "{\"getaway\":\"a\",\"issued\":true,\"get\":\"b\",\"is\":false}");
  }

  @ParameterizedTest
  @EnumSource
  void derivedAccessorsDecideNothing(TestCompiler compiler) {
    assertRoundTrip(
        compile(compiler, "String getName(); default String upper() { return getName() + 1; }"),
        "{\"name\":\"a\"}");
  }

  @ParameterizedTest
  @EnumSource
  void theAccessorOfTheAdditionalPropertiesDecidesToo(TestCompiler compiler) {
    String additional =
        "@io.github.plaidschema.AdditionalProperties"
            + " java.util.Map<String, io.github.plaidschema.json.JsonValue> %s();";

    assertRoundTrip(
        compile(compiler, "String getName(); " + additional.formatted("getRest")),
        "{\"name\":\"a\",\"get_name\":\"b\"}");
    assertRoundTrip(
        compile(compiler, "String getName(); " + additional.formatted("rest")),
        "{\"get_name\":\"a\",\"name\":\"b\"}");
  }

  @ParameterizedTest
  @EnumSource
  void aNameInJsonIsTakenAsItIs(TestCompiler compiler) {
    assertRoundTrip(
        compile(compiler, "@io.github.plaidschema.JsonName(\"getName\") String getName();"),
        "{\"getName\":\"a\"}");
  }

  private static Loaded compile(TestCompiler compiler, String accessors) {
    Compilation compilation =
        compiler
            .with(
                "package test;\n@io.github.plaidschema.PlaidSchema\npublic interface Bean {\n"
                    + accessors
                    + "}\n")
            .compile()
            .clean();
    return compilation.load();
  }

  private static void assertRoundTrip(Loaded loaded, String json) {
    JsonCodec<Object> codec = loaded.codec("test.BeanJson");
    assertThat(codec.writeString(codec.strict().read(json))).isEqualTo(json);
  }
}
