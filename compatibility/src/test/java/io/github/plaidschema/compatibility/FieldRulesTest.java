package io.github.plaidschema.compatibility;

import static io.github.plaidschema.compatibility.testing.Versions.effects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.compatibility.testing.CompiledVersion;
import io.github.plaidschema.compatibility.testing.Versions;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import org.junit.jupiter.api.Test;

/** Each claim about fields is proved: by code that was compiled before, and by documents. */
final class FieldRulesTest {
  private static final String CREATE = "Api_ABuilder.create()";

  private static Versions fields(String older, String newer) {
    return Versions.of(schema(older), schema(newer));
  }

  private static String schema(String fields) {
    return "@PlaidSchema interface A { String id(); " + fields + " }";
  }

  private static String read(String json, String expression) {
    return "A a = Api_AJson.CODEC.read(\""
        + json.replace("\"", "\\\"")
        + "\"); return "
        + expression
        + ";";
  }

  private static String with(String document) {
    return "{\"id\":\"i\"" + (document.isEmpty() ? "" : "," + document) + "}";
  }

  @Test
  void aRemovedFieldBreaksItsCallersAndIsMissedByOldReaders() {
    Versions versions = fields("String x();", "");

    assertThat(effects(versions.only("field-removed A.x")))
        .isEqualTo("compiled B, source B, implementers B, readers B, writers C");
    assertThat(versions.compiledCall(read(with("\"x\":\"1\""), "a.x()")))
        .isInstanceOf(NoSuchMethodError.class);
    assertThat(versions.compiledCall("return " + CREATE + ".id(\"i\").x(\"1\").build();"))
        .isInstanceOf(NoSuchMethodError.class);
    assertThat(versions.stillCompiles(read(with(""), "a.x()"))).isFalse();
    assertThatThrownBy(() -> versions.older().read("A", with(""), "x"))
        .isInstanceOf(MissingValueException.class);
    assertThat(versions.newer().codec("A").read(with("\"x\":\"1\""))).isNotNull();
    assertThat(versions.newer().isStrictlyRead("A", with("\"x\":\"1\""))).isFalse();
  }

  @Test
  void aFieldThatIsDerivedNowIsStillReturnedAndNotBuilt() {
    Versions versions = fields("String x();", "default String x() { return id(); }");

    assertThat(effects(versions.only("field-removed A.x")))
        .isEqualTo("compiled B, source B, readers B, writers C");
    assertThat(versions.resultOfCompiledCall(read(with("\"x\":\"1\""), "a.x()"))).isEqualTo("i");
    assertThat(versions.compiledCall("return " + CREATE + ".id(\"i\").x(\"1\").build();"))
        .isInstanceOf(NoSuchMethodError.class);
  }

  @Test
  void aRemovedOptionalFieldIsEmptyForOldReaders() {
    Versions versions = fields("Optional<String> x();", "");

    assertThat(effects(versions.only("field-removed A.x")))
        .isEqualTo("compiled B, source B, implementers B, readers C, writers C");
    assertThat(versions.older().read("A", with(""), "x")).isEqualTo("Optional.empty");
    assertThat(versions.older().isStrictlyRead("A", with(""))).isTrue();
  }

  @Test
  void aRenamedAccessorBreaksCallersAndNotTheWire() {
    Versions versions = fields("String ibanNumber();", "@JsonName(\"iban_number\") String iban();");

    assertThat(effects(versions.only("accessor-renamed A.ibanNumber")))
        .isEqualTo("compiled B, source B, implementers B");
    assertThat(versions.compiledCall(read(with("\"iban_number\":\"1\""), "a.ibanNumber()")))
        .isInstanceOf(NoSuchMethodError.class);
    assertThat(versions.newer().read("A", with("\"iban_number\":\"1\""), "iban")).isEqualTo("1");
  }

  /** It is the names that count, whichever annotation states them. */
  @Test
  void aNamingIsWhatItChangesOnTheWire() {
    String plain = "@PlaidSchema interface A { String linkToken(); String id(); }";
    String named =
        "@PlaidSchema @JsonNaming(NamingCase.CAMEL_CASE) interface A { String linkToken(); String id(); }";
    String stated =
        "@PlaidSchema interface A { @JsonName(\"linkToken\") String linkToken(); String id(); }";

    assertThat(Versions.of(plain, named).ids())
        .isNotEmpty()
        .isEqualTo(Versions.of(plain, stated).ids());
    assertThat(Versions.of(stated, named).ids()).isEmpty();
    assertThat(Versions.of(named, named.replace("CAMEL_CASE", "AS_DECLARED")).ids()).isEmpty();
    assertThat(
            Versions.of(plain, named)
                .newer()
                .read("A", "{\"linkToken\":\"1\",\"id\":\"2\"}", "linkToken"))
        .isEqualTo("1");
  }

  @Test
  void aChangedTypeBreaksCompiledCallers() {
    Versions versions = fields("int x();", "long x();");

    assertThat(effects(versions.only("field-type-changed A.x")))
        .isEqualTo("compiled B, source B, implementers B, readers B");
    assertThat(versions.compiledCall(read(with("\"x\":1"), "a.x()")))
        .isInstanceOf(NoSuchMethodError.class);
    assertThat(versions.compiledCall("return " + CREATE + ".id(\"i\").x(1).build();"))
        .isInstanceOf(NoSuchMethodError.class);
    assertThat(versions.stillCompiles("A a = null; int x = a.x(); return x;")).isFalse();
    assertThatThrownBy(() -> versions.older().read("A", with("\"x\":5000000000"), "x"))
        .isInstanceOf(MismatchedValueException.class);
    assertThat(versions.newer().read("A", with("\"x\":1"), "x")).isEqualTo("1");
  }

  @Test
  void anotherTypeOfElementsFailsWhereTheyAreUsed() {
    Versions versions = fields("List<String> x();", "List<LocalDate> x();");

    assertThat(effects(versions.only("field-type-changed A.x")))
        .isEqualTo("compiled B, source B, implementers B, writers B");
    assertThat(versions.compiledCall(read(with("\"x\":[\"2026-01-01\"]"), "a.x().get(0).length()")))
        .isInstanceOf(ClassCastException.class);
    assertThatThrownBy(() -> versions.newer().read("A", with("\"x\":[\"a\"]"), "x"))
        .isInstanceOf(MismatchedValueException.class);
    assertThat(versions.older().isStrictlyRead("A", with("\"x\":[\"2026-01-01\"]"))).isTrue();
  }

  @Test
  void aDoubleThatBecomesADecimalReadsAllThatWasWritten() {
    Versions versions = fields("double x();", "BigDecimal x();");

    assertThat(effects(versions.only("field-type-changed A.x")))
        .isEqualTo("compiled B, source B, implementers B, readers C");
    assertThat(versions.newer().read("A", with("\"x\":1.10"), "x")).isEqualTo("1.10");
    assertThat(versions.older().read("A", with("\"x\":0.12345678901234567890"), "x"))
        .isEqualTo("0.12345678901234568");
  }

  @Test
  void aListThatBecomesASetForgetsWhatIsRepeated() {
    Versions versions = fields("List<String> x();", "Set<String> x();");

    assertThat(effects(versions.only("field-type-changed A.x")))
        .isEqualTo("compiled B, source B, implementers B, writers C");
    assertThat(versions.newer().read("A", with("\"x\":[\"a\",\"a\"]"), "x")).isEqualTo("[a]");
    assertThat(versions.compiledCall(read(with("\"x\":[]"), "a.x()")))
        .isInstanceOf(NoSuchMethodError.class);
  }

  @Test
  void anotherNameInJsonBreaksTheWireAlone() {
    Versions versions = fields("Optional<String> x();", "@JsonName(\"y\") Optional<String> x();");

    assertThat(effects(versions.only("json-name-changed A.x"))).isEqualTo("readers B, writers B");
    assertThat(
            versions.resultOfCompiledCall(
                "return " + CREATE + ".id(\"i\").x(\"1\").build().x().get();"))
        .isEqualTo("1");
    assertThat(versions.older().read("A", with("\"y\":\"1\""), "x")).isEqualTo("Optional.empty");
    assertThat(versions.newer().read("A", with("\"x\":\"1\""), "x")).isEqualTo("Optional.empty");
  }

  @Test
  void oneAccessorWithoutPrefixRenamesAllProperties() {
    Versions versions =
        Versions.of(
            "@PlaidSchema interface A { Optional<String> getName(); }",
            "@PlaidSchema interface A { Optional<String> getName(); Optional<String> id(); }");

    assertThat(versions.ids())
        .containsExactly(
            "json-name-changed A.getName",
            "field-added A.id",
            "builder-method-removed A.builder.name(String)",
            "builder-method-removed A.builder.clearName()");
    assertThat(versions.compiledCall("return " + CREATE + ".name(\"n\").build();"))
        .isInstanceOf(NoSuchMethodError.class);
  }

  @Test
  void aRequiredFieldThatBecomesOptionalBreaksCallersAndOldReaders() {
    Versions versions = fields("String x();", "Optional<String> x();");

    assertThat(effects(versions.only("became-optional A.x")))
        .isEqualTo("compiled B, source B, implementers B, readers B");
    assertThat(versions.compiledCall(read(with("\"x\":\"1\""), "a.x()")))
        .isInstanceOf(NoSuchMethodError.class);
    assertThat(versions.stillCompiles("A a = null; String x = a.x(); return x;")).isFalse();
    assertThatThrownBy(() -> versions.older().read("A", with(""), "x"))
        .isInstanceOf(MissingValueException.class);
    assertThat(versions.newer().isStrictlyRead("A", with("\"x\":\"1\""))).isTrue();
  }

  @Test
  void anOptionalFieldThatBecomesRequiredBreaksOldWriters() {
    Versions versions = fields("OptionalInt x();", "int x();");

    assertThat(effects(versions.only("became-required A.x")))
        .isEqualTo("compiled B, source B, implementers B, writers B");
    assertThat(versions.compiledCall("return " + CREATE + ".id(\"i\").build();"))
        .isInstanceOf(MissingValueException.class);
    assertThat(versions.compiledCall("return " + CREATE + ".id(\"i\").x(1).build();"))
        .isInstanceOf(NoSuchMethodError.class);
    assertThatThrownBy(() -> versions.newer().read("A", with(""), "x"))
        .isInstanceOf(MissingValueException.class);
    assertThat(versions.newer().isStrictlyRead("A", with(""))).isFalse();
    assertThat(versions.older().isStrictlyRead("A", with("\"x\":1"))).isTrue();
  }

  @Test
  void aFieldThatBecomesNullableMayReturnNull() {
    Versions versions = fields("String x();", "@Nullable String x();");

    assertThat(effects(versions.only("became-nullable A.x")))
        .isEqualTo("compiled C, source C, readers B");
    assertThat(versions.resultOfCompiledCall(read(with("\"x\":null"), "a.x()"))).isEqualTo("null");
    assertThatThrownBy(() -> versions.older().read("A", with("\"x\":null"), "x"))
        .isInstanceOf(MissingValueException.class);
    assertThat(versions.newer().isStrictlyRead("A", with("\"x\":\"1\""))).isTrue();
  }

  @Test
  void aPrimitiveThatBecomesNullableIsBoxed() {
    Versions versions = fields("int x();", "@Nullable Integer x();");

    assertThat(effects(versions.only("became-nullable A.x")))
        .isEqualTo("compiled B, source C, implementers B, readers B");
    assertThat(versions.compiledCall(read(with("\"x\":1"), "a.x()")))
        .isInstanceOf(NoSuchMethodError.class);
    assertThat(versions.stillCompiles("A a = null; int x = a.x(); return x;")).isTrue();
  }

  @Test
  void aNullableFieldThatBecomesRequiredBreaksBuildersAndOldWriters() {
    Versions versions = fields("@Nullable String x();", "String x();");

    assertThat(effects(versions.only("became-required A.x")))
        .isEqualTo("compiled B, source B, implementers C, writers B");
    assertThat(versions.compiledCall("return " + CREATE + ".id(\"i\").build();"))
        .isInstanceOf(MissingValueException.class);
    assertThat(versions.compiledCall("return " + CREATE + ".id(\"i\").x(null).build();"))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> versions.newer().read("A", with("\"x\":null"), "x"))
        .isInstanceOf(MissingValueException.class);
  }

  @Test
  void aNullableFieldThatBecomesOptionalMayBeAbsent() {
    Versions versions = fields("@Nullable String x();", "Optional<String> x();");

    assertThat(effects(versions.only("became-optional A.x")))
        .isEqualTo("compiled B, source B, implementers B, readers C");
    assertThat(versions.older().read("A", with(""), "x")).isEqualTo("null");
    assertThat(versions.older().isStrictlyRead("A", with(""))).isFalse();
    assertThat(versions.newer().isStrictlyRead("A", with("\"x\":null"))).isTrue();
  }

  @Test
  void anOptionalFieldThatBecomesNullableMayStillBeAbsentInOldDocuments() {
    Versions versions = fields("Optional<String> x();", "@Nullable String x();");

    assertThat(effects(versions.only("became-nullable A.x")))
        .isEqualTo("compiled B, source B, implementers B, writers C");
    assertThat(versions.newer().read("A", with(""), "x")).isEqualTo("null");
    assertThat(versions.newer().isStrictlyRead("A", with(""))).isFalse();
    assertThat(versions.older().isStrictlyRead("A", with("\"x\":null"))).isTrue();
  }

  @Test
  void aDefaultValueThatIsAddedBreaksOldReadersThatExpectTheValue() {
    Versions versions = fields("int x();", "@DefaultValue default int x() { return 7; }");

    assertThat(effects(versions.only("default-added A.x"))).isEqualTo("readers B");
    assertThat(versions.resultOfCompiledCall("return " + CREATE + ".id(\"i\").build().x();"))
        .isEqualTo("7");
    assertThatThrownBy(() -> versions.older().read("A", with(""), "x"))
        .isInstanceOf(MissingValueException.class);
  }

  @Test
  void aDefaultValueThatIsTakenAwayBreaksBuilders() {
    Versions versions = fields("@DefaultValue default int x() { return 7; }", "int x();");

    assertThat(effects(versions.change("became-required A.x")))
        .isEqualTo("compiled B, source B, implementers B, writers B");
    assertThat(versions.ids())
        .containsExactlyInAnyOrder(
            "became-required A.x", "builder-method-removed A.builder.clearX()");
    assertThat(versions.compiledCall("return " + CREATE + ".id(\"i\").build();"))
        .isInstanceOf(MissingValueException.class);
    assertThat(
            versions.compiledCaller(
                "public static Object run() { A a = () -> \"i\"; return a.x(); }"))
        .isInstanceOf(AbstractMethodError.class);
  }

  @Test
  void aDefaultValueThatReplacesNullRejectsIt() {
    Versions versions =
        fields("@Nullable String x();", "@DefaultValue default String x() { return \"d\"; }");

    assertThat(effects(versions.only("default-added A.x")))
        .isEqualTo("compiled B, source B, readers C, writers C");
    assertThat(versions.older().read("A", with(""), "x")).isEqualTo("null");
    assertThat(versions.compiledCall("return " + CREATE + ".id(\"i\").x(null).build();"))
        .isInstanceOf(NullPointerException.class);
    assertThat(versions.newer().read("A", with("\"x\":null"), "x")).isEqualTo("d");
  }

  @Test
  void anotherDefaultValueIsAnotherValue() {
    Versions versions =
        fields(
            "@DefaultValue default int x() { return 7; }",
            "@DefaultValue default int x() { return 1000; }");

    assertThat(effects(versions.only("default-changed A.x")))
        .isEqualTo("compiled C, source C, implementers C, readers C, writers C");
    assertThat(versions.only("default-changed A.x").before()).isEqualTo("7");
    assertThat(versions.only("default-changed A.x").after()).isEqualTo("1000");
    assertThat(versions.older().read("A", with(""), "x")).isEqualTo("7");
    assertThat(versions.newer().read("A", with(""), "x")).isEqualTo("1000");
  }

  @Test
  void aComputedDefaultIsComparedByItsInstructions() {
    String computed =
        "@DefaultValue default String x() { return id().isEmpty() ? \"%s\" : id() + \"!\"; }";

    assertThat(fields(computed.formatted("a"), computed.formatted("a")).ids()).isEmpty();
    assertThat(fields(computed.formatted("a"), computed.formatted("b")).ids())
        .containsExactly("default-changed A.x");
  }

  @Test
  void aNewRequiredFieldBreaksBuildersAndOldWriters() {
    Versions versions = fields("", "String x();");

    assertThat(effects(versions.only("field-added A.x")))
        .isEqualTo("compiled B, source B, implementers B, readers C, writers B");
    assertThat(versions.compiledCall("return " + CREATE + ".id(\"i\").build();"))
        .isInstanceOf(MissingValueException.class);
    assertThatThrownBy(() -> versions.newer().read("A", with(""), "x"))
        .isInstanceOf(MissingValueException.class);
    assertThat(versions.newer().isStrictlyRead("A", with(""))).isFalse();
    assertThat(versions.older().read("A", with("\"x\":\"1\""), "id")).isEqualTo("i");
    assertThat(versions.older().isStrictlyRead("A", with("\"x\":\"1\""))).isFalse();
  }

  @Test
  void aNewOptionalFieldIsSafeForCallersAndBreaksImplementers() {
    Versions versions = fields("", "Optional<String> x();");

    assertThat(effects(versions.only("field-added A.x"))).isEqualTo("implementers B, readers C");
    assertThat(versions.resultOfCompiledCall("return " + CREATE + ".id(\"i\").build().id();"))
        .isEqualTo("i");
    assertThat(
            versions.compiledCaller(
                "public static Object run() { A a = () -> \"i\";"
                    + " return Api_AJson.CODEC.writeString(a); }"))
        .isInstanceOf(AbstractMethodError.class);
    assertThat(versions.newer().isStrictlyRead("A", with(""))).isTrue();
  }

  @Test
  void aNewNullableFieldIsMissedByStrictReadersOnly() {
    Versions versions = fields("", "@Nullable String x();");

    assertThat(effects(versions.only("field-added A.x")))
        .isEqualTo("implementers B, readers C, writers C");
    assertThat(versions.newer().read("A", with(""), "x")).isEqualTo("null");
    assertThat(versions.newer().isStrictlyRead("A", with(""))).isFalse();
    assertThat(versions.compiledCall("return " + CREATE + ".id(\"i\").build();")).isNull();
  }

  @Test
  void aNewFieldWithADefaultIsSafeForImplementersToo() {
    Versions versions = fields("", "@DefaultValue default int x() { return 7; }");

    assertThat(effects(versions.only("field-added A.x"))).isEqualTo("readers C");
    assertThat(
            versions.compiledCaller(
                "public static Object run() { A a = () -> \"i\";"
                    + " return Api_AJson.CODEC.writeString(a); }"))
        .isNull();
  }

  @Test
  void whatOldReadersDoNotKnowIsKeptAmongTheAdditionalProperties() {
    String additional = "@AdditionalProperties Map<String, JsonValue> more(); ";
    Versions versions = fields(additional, additional + "Optional<String> x();");

    assertThat(effects(versions.only("field-added A.x"))).isEqualTo("implementers B");
    assertThat(versions.older().isStrictlyRead("A", with("\"x\":\"1\""))).isTrue();
    assertThat(versions.older().read("A", with("\"x\":\"1\""), "more")).contains("x");
  }

  @Test
  void withoutAdditionalPropertiesARoundTripLosesThem() {
    Versions versions = fields("@AdditionalProperties Map<String, JsonValue> more();", "");

    assertThat(effects(versions.only("additional-properties-dropped A.more")))
        .isEqualTo("compiled B, source B, implementers B, readers C, writers C");
    assertThat(versions.compiledCall(read(with("\"x\":1"), "a.more()")))
        .isInstanceOf(NoSuchMethodError.class);
    Object value = versions.newer().codec("A").read(with("\"x\":1"));
    assertThat(versions.newer().codec("A").writeString(value)).isEqualTo(with(""));
    assertThat(versions.newer().isStrictlyRead("A", with("\"x\":1"))).isFalse();
  }

  @Test
  void newAdditionalPropertiesBreakImplementersOnly() {
    Versions versions = fields("", "@AdditionalProperties Map<String, JsonValue> more();");

    assertThat(effects(versions.only("additional-properties-added A.more")))
        .isEqualTo("implementers B, readers C");
    assertThat(versions.older().isStrictlyRead("A", with("\"x\":1"))).isFalse();
    assertThat(versions.newer().isStrictlyRead("A", with("\"x\":1"))).isTrue();
  }

  @Test
  void aFieldThatIsNoLongerSensitiveIsPrinted() {
    Versions versions = fields("@Sensitive String pin();", "String pin();");

    assertThat(effects(versions.only("sensitive-dropped A.pin"))).isEqualTo("compiled B, source B");
    String print = "return " + CREATE + ".id(\"i\").pin(\"1234\").build().toString();";
    assertThat(versions.resultOfCompiledCall(print)).contains("1234");
    Versions back = versions.backwards();
    assertThat(back.resultOfCompiledCall(print)).doesNotContain("1234").contains("[redacted]");
    assertThat(effects(back.only("sensitive-added A.pin"))).isEqualTo("compiled C, source C");
  }

  @Test
  void aDeprecatedFieldIsAWarning() {
    Versions versions = fields("String x();", "@Deprecated String x();");

    assertThat(effects(versions.only("field-deprecated A.x")))
        .isEqualTo("source C, implementers C");
  }

  @Test
  void ofACodecOnlyItsNameIsKnown() {
    String codec =
        """
        final class %s extends JsonCodec<Integer> {
          @Override public Integer read(JsonReader in) { return in.readInt() + %d; }
          @Override public void write(JsonWriter out, Integer value) { out.writeInt(value); }
        }
        @PlaidSchema interface A { @JsonWith(%s.class) Integer x(); }
        """;
    Versions versions =
        Versions.of(codec.formatted("One", 0, "One"), codec.formatted("Two", 1, "Two"));

    assertThat(effects(versions.only("codec-changed A.x"))).isEqualTo("readers C, writers C");
    assertThat(versions.older().read("A", "{\"x\":1}", "x")).isEqualTo("1");
    assertThat(versions.newer().read("A", "{\"x\":1}", "x")).isEqualTo("2");
  }

  @Test
  void theSameVersionHasNoChanges() {
    String schema =
        schema(
            """
            @Nullable Integer a(); OptionalLong b(); Optional<List<Map<String, JsonValue>>> c();
            @DefaultValue default List<String> d() { return List.of("a"); }
            @Sensitive @JsonName("class") String e();
            """);

    assertThat(Versions.of(schema, schema).ids()).isEmpty();
  }

  @Test
  void aRenamedAccessorOfTheAdditionalPropertiesBreaksCallers() {
    Versions versions =
        fields(
            "@AdditionalProperties Map<String, JsonValue> more();",
            "@AdditionalProperties Map<String, JsonValue> rest();");

    assertThat(effects(versions.change("additional-properties-renamed A.more")))
        .isEqualTo("compiled B, source B, implementers B");
    assertThat(versions.ids()).hasSize(1);
    assertThat(versions.compiledCall(read(with("\"x\":1"), "a.more()")))
        .isInstanceOf(NoSuchMethodError.class);
  }

  @Test
  void elementsThatMayBeNullBreakWhoeverDoesNotExpectThem() {
    Versions versions =
        new Versions(
            CompiledVersion.withoutProcessor(schema("Map<String, List<String>> x();")),
            CompiledVersion.withoutProcessor(schema("Map<String, List<@Nullable String>> x();")));

    assertThat(effects(versions.only("elements-became-nullable A.x")))
        .isEqualTo("compiled C, source C, readers B");
    assertThatThrownBy(
            () ->
                CompiledVersion.of(schema("Map<String, List<String>> x();"))
                    .read("A", with("\"x\":{\"a\":[null]}"), "x"))
        .isInstanceOf(MismatchedValueException.class);
    Versions back = versions.backwards();
    assertThat(effects(back.only("elements-became-non-null A.x")))
        .isEqualTo("compiled B, source B, implementers C, writers B");
  }
}
