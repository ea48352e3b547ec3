package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.processor.testing.Documents;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accessors, member types and JSON names may be called as generated code calls its own things. */
class NamesTest {
  private static final Loaded NAMES = Schemas.load("names");

  private static SchemaUnderTest schema(String name) {
    return new SchemaUnderTest(NAMES, "sdk.names." + name);
  }

  @Test
  void accessorsMayBeCalledAsWhatGeneratedCodeNames() {
    SchemaUnderTest shadows = schema("Shadows");
    String json =
        """
        {"value":"v","from":"f","builder":"b","in":null,"to":1,"field":"f","seen":2,"bit":true,\
        "elements":["e"],"entries":{"a":["b"]},"missing":[],"nulls":null,"present":3,"other":"o",\
        "that":"t","hash":"h","mark":"2024-01-01T00:00:00.000Z","mark_text":"m","create":"c",\
        "build":"b","as_read":"a","of":"o","codec":"c","fields":"f","required":"r","equals":"e",\
        "limit":1,"default_limit":"d","currency":"EUR","x":null}""";
    Object value = shadows.codec().strict().read(json);

    assertThat(shadows.write(value)).isEqualTo(json);
    assertThat(shadows.write(shadows.from(value).build())).isEqualTo(json);
    assertThat(value).isEqualTo(shadows.read(json)).hasSameHashCodeAs(shadows.read(json));
    assertThat(get(value, "defaultCurrency")).isEqualTo("the EUR");
    assertThat(get(value, "limit")).isEqualTo(1);
    assertThat(get(value, "defaultLimit")).isEqualTo(Optional.of("d"));
  }

  @Test
  void settersMayBeCalledAsTheBuildersOwnMethods() {
    SchemaUnderTest shadows = schema("Shadows");
    Object value =
        shadows
            .from(shadows.read("{}"))
            .set("value", "v")
            .set("from", "f")
            .set("builder", "b")
            .set("to", 1)
            .set("field", "f")
            .set("seen", 2L)
            .set("bit", true)
            .set("addElements", "e")
            .set("putEntries", "k", List.of("v"))
            .set("addAllMissing", List.of())
            .set("create", "c")
            .set("build", "b")
            .set("asRead", "a")
            .set("equals", "e")
            .build();

    assertThat(
            shadows.codec().strict().read(shadows.write(shadows.from(value).setNull("in").build())))
        .isEqualTo(value);
    assertThat(get(value, "build")).isEqualTo(Optional.of("b"));
  }

  @Test
  void memberTypesMayBeCalledAsTypesThatGeneratedCodeRefersTo() {
    SchemaUnderTest members = schema("Members");
    String json =
        """
        {"name":"n","strings":[{"text":"t"}],"value":{"next":{}},"lists":{"a":{"size":1}},\
        "optionals":["some"],"objects":{"equals":true},"codec":"json",\
        "at":"2024-01-01T00:00:00Z","ratio":0.5,"size":7,"texts":[],"x":1}""";
    Object value = members.codec().strict().read(json);

    assertThat(members.write(value)).isEqualTo(json);
    assertThat(members.from(value).build()).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(value.toString()).startsWith("Members{name=n, strings=[Members.String{text=t}]");
  }

  @Test
  void memberTypesMayHideTypesOfThePackage() {
    SchemaUnderTest hiding = schema("Hiding");
    String json =
        """
        {"inner":"of_interface","outer":"of_package","inner_detail":{"of_interface":"i"},\
        "outer_detail":{"of_package":"p"},"details":[null,{"of_package":"q"}],"level":"high",\
        "by_status":{"of_package":["of_package"]},"word":"w","tag":"of_package",\
        "next":{"inner":"a","outer":"b","fallback":"of_package"},"fallback":"of_package"}""";
    Object value = hiding.codec().strict().read(json);

    assertThat(hiding.write(value)).isEqualTo(json);
    assertThat(hiding.from(value).build()).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(get(value, "tag"))
        .isEqualTo(Optional.of(NAMES.callStatic("sdk.names.Tag", "valueOf", "OF_PACKAGE")));
    assertThat(
            hiding
                .from(value)
                .set(
                    "inner", NAMES.callStatic("sdk.names.Hiding$Status", "valueOf", "OF_INTERFACE"))
                .set("outer", NAMES.callStatic("sdk.names.Status", "valueOf", "OF_PACKAGE"))
                .build())
        .isEqualTo(value);
  }

  @Test
  void messagesNameAnInterfaceThatIsHiddenByItsSimpleName() {
    SchemaUnderTest hiding = schema("Hiding");

    assertThatThrownBy(() -> get(hiding.read("{}"), "inner"))
        .hasMessageStartingWith("Hiding.inner ");
    assertThat(hiding.read("{}")).hasToString("Hiding{fallback=OF_PACKAGE}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class",
        "credit card",
        " ",
        "a\\\"b\\\\c/d",
        "line\\nfeed\\ttab\\u0000nul",
        "größe€😀",
        "line\u2028paragraph\u2029end",
        "$L $S $T $$ %s {}",
        "a. @Nullable b {  } /** * x */",
        "UPPER",
        "upper",
        "0",
        "last_90_days_total",
        "$dollar",
        "under_score",
      })
  void jsonNamesMayBeAnyText(String name) {
    SchemaUnderTest odd = schema("OddJsonNames");
    String json = "{\"" + name + "\":\"v\"}";

    assertThat(odd.codec().check(json)).isEmpty();
    assertThat(Documents.tree(odd.roundTrip(json))).isEqualTo(Documents.tree(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\\"quoted\\\"\\n", "\u2028", "$L %s", "$dollar"})
  void textsOfConstantsMayBeAnyText(String text) {
    SchemaUnderTest odd = schema("OddJsonNames");
    String json = "{\"constant\":\"" + text + "\"}";

    assertThat(odd.roundTrip(json)).isEqualTo(json);
  }
}
