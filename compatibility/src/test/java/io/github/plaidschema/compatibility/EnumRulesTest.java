package io.github.plaidschema.compatibility;

import static io.github.plaidschema.compatibility.testing.Versions.effects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.compatibility.testing.Versions;
import io.github.plaidschema.json.MismatchedValueException;
import org.junit.jupiter.api.Test;

/** Each claim about enums is proved: by code that was compiled before, and by documents. */
final class EnumRulesTest {
  private static final String OPEN = "@PlaidSchema interface A { OpenEnum<E> x(); } enum E { %s }";
  private static final String CLOSED = "@PlaidSchema interface A { E x(); } enum E { %s }";

  private static Versions versions(String schema, String older, String newer) {
    return Versions.of(schema.formatted(older), schema.formatted(newer));
  }

  private static String text(String text) {
    return "{\"x\":\"" + text + "\"}";
  }

  @Test
  void aNewConstantOfAnOpenEnumIsAnUnknownTextToOldReaders() {
    Versions versions = versions(OPEN, "ONE", "ONE, TWO");

    assertThat(effects(versions.only("constant-added E.TWO"))).isEqualTo("compiled C, source C");
    assertThat(versions.older().isStrictlyRead("A", text("two"))).isTrue();
    assertThat(versions.older().read("A", text("two"), "x")).isEqualTo("two");
    String all = "int i = switch (E.values()[E.values().length - 1]) { case ONE -> 1; }; return i;";
    assertThat(versions.stillCompiles(all)).isFalse();
    assertThat(versions.compiledCall(all)).isInstanceOf(IncompatibleClassChangeError.class);
  }

  @Test
  void aNewConstantOfAClosedEnumIsRejectedByOldReaders() {
    Versions versions = versions(CLOSED, "ONE", "ONE, TWO");

    assertThat(effects(versions.only("constant-added E.TWO")))
        .isEqualTo("compiled C, source C, readers B");
    assertThatThrownBy(() -> versions.older().read("A", text("two"), "x"))
        .isInstanceOf(MismatchedValueException.class);
  }

  @Test
  void aNewConstantIsTheFallbackToOldReaders() {
    Versions versions = versions(CLOSED, "ONE, @Fallback OTHER", "ONE, TWO, @Fallback OTHER");

    assertThat(effects(versions.only("constant-added E.TWO")))
        .isEqualTo("compiled C, source C, readers C");
    assertThat(versions.older().read("A", text("two"), "x")).isEqualTo("OTHER");
  }

  @Test
  void aLostConstantBreaksCallersAndWhereClosedTheWire() {
    Versions closed = versions(CLOSED, "ONE, TWO", "ONE");
    Versions open = versions(OPEN, "ONE, TWO", "ONE");

    assertThat(effects(closed.only("constant-removed E.TWO")))
        .isEqualTo("compiled B, source B, writers B");
    assertThat(effects(open.only("constant-removed E.TWO")))
        .isEqualTo("compiled B, source B, writers C");
    assertThat(closed.compiledCall("return E.TWO;")).isInstanceOf(NoSuchFieldError.class);
    assertThatThrownBy(() -> closed.newer().read("A", text("two"), "x"))
        .isInstanceOf(MismatchedValueException.class);
    assertThat(open.newer().read("A", text("two"), "x")).isEqualTo("two");
  }

  @Test
  void aRenamedConstantBreaksCallersAndNotTheWire() {
    Versions versions = versions(CLOSED, "ONE, TWO", "ONE, @JsonName(\"two\") SECOND");

    assertThat(effects(versions.only("constant-renamed E.TWO"))).isEqualTo("compiled B, source B");
    assertThat(versions.compiledCall("return E.TWO;")).isInstanceOf(NoSuchFieldError.class);
    assertThat(versions.newer().read("A", text("two"), "x")).isEqualTo("SECOND");
  }

  @Test
  void anotherTextBreaksTheWireWhereTheEnumIsClosed() {
    Versions closed = versions(CLOSED, "ONE", "@JsonName(\"1\") ONE");
    Versions open = versions(OPEN, "ONE", "@JsonName(\"1\") ONE");

    assertThat(effects(closed.only("constant-text-changed E.ONE")))
        .isEqualTo("readers B, writers B");
    assertThat(effects(open.only("constant-text-changed E.ONE"))).isEqualTo("readers C, writers C");
    assertThatThrownBy(() -> closed.older().read("A", text("1"), "x"))
        .isInstanceOf(MismatchedValueException.class);
    assertThatThrownBy(() -> closed.newer().read("A", text("one"), "x"))
        .isInstanceOf(MismatchedValueException.class);
    assertThat(open.older().isStrictlyRead("A", text("1"))).isTrue();
  }

  @Test
  void aNamingIsWhatItChangesOnTheWire() {
    Versions versions =
        Versions.of(
            CLOSED.formatted("ONE, @JsonName(\"2\") TWO"),
            CLOSED
                .replace("enum E", "@JsonNaming(NamingCase.SCREAMING_SNAKE_CASE) enum E")
                .formatted("ONE, @JsonName(\"2\") TWO"));

    assertThat(effects(versions.only("constant-text-changed E.ONE")))
        .isEqualTo("readers B, writers B");
    assertThat(versions.newer().read("A", text("ONE"), "x")).isEqualTo("ONE");
  }

  @Test
  void aClosedEnumThatIsOpenedWritesWhatOldReadersReject() {
    Versions versions = Versions.of(CLOSED.formatted("ONE"), OPEN.formatted("ONE"));

    assertThat(effects(versions.only("field-type-changed A.x")))
        .isEqualTo("compiled B, source B, implementers B, readers B");
    Object passedOn = versions.newer().codec("A").read(text("two"));
    String written = versions.newer().codec("A").writeString(passedOn);
    assertThatThrownBy(() -> versions.older().read("A", written, "x"))
        .isInstanceOf(MismatchedValueException.class);
    assertThat(versions.newer().read("A", text("one"), "x")).isEqualTo("one");
    assertThat(versions.compiledCall("return Api_AJson.CODEC.read(\"{}\") == null ? 0 : 1;"))
        .isNull();
    assertThat(
            versions.compiledCall("return Api_AJson.CODEC.read(\"{\\\"x\\\":\\\"one\\\"}\").x();"))
        .isInstanceOf(NoSuchMethodError.class);
  }

  @Test
  void anOpenEnumThatIsClosedRejectsUnknownTexts() {
    Versions rejecting = Versions.of(OPEN.formatted("ONE"), CLOSED.formatted("ONE"));
    Versions falling =
        Versions.of(
            OPEN.formatted("ONE, @Fallback OTHER"), CLOSED.formatted("ONE, @Fallback OTHER"));

    assertThat(effects(rejecting.only("field-type-changed A.x")))
        .isEqualTo("compiled B, source B, implementers B, writers B");
    assertThat(effects(falling.only("field-type-changed A.x")))
        .isEqualTo("compiled B, source B, implementers B, writers C");
    assertThatThrownBy(() -> rejecting.newer().read("A", text("two"), "x"))
        .isInstanceOf(MismatchedValueException.class);
    assertThat(falling.newer().read("A", text("two"), "x")).isEqualTo("OTHER");
  }

  @Test
  void aTextThatBecomesAnEnumMayBeRejected() {
    Versions versions =
        Versions.of("@PlaidSchema interface A { String x(); }", CLOSED.formatted("ONE"));

    assertThat(effects(versions.change("field-type-changed A.x")))
        .isEqualTo("compiled B, source B, implementers B, writers B");
    assertThatThrownBy(() -> versions.newer().read("A", text("two"), "x"))
        .isInstanceOf(MismatchedValueException.class);
    assertThat(versions.older().isStrictlyRead("A", text("one"))).isTrue();
  }

  @Test
  void aFallbackReadsWhatWasRejected() {
    Versions versions = versions(CLOSED, "ONE, TWO", "ONE, @Fallback TWO");

    assertThat(effects(versions.only("fallback-added E"))).isEqualTo("readers C");
    assertThat(versions.newer().read("A", text("three"), "x")).isEqualTo("TWO");
    assertThatThrownBy(() -> versions.older().read("A", text("three"), "x"))
        .isInstanceOf(MismatchedValueException.class);
    Versions back = versions.backwards();
    assertThat(effects(back.only("fallback-removed E"))).isEqualTo("writers B");
  }

  @Test
  void anotherFallbackIsAnotherValue() {
    Versions versions = versions(CLOSED, "@Fallback ONE, TWO", "ONE, @Fallback TWO");

    assertThat(effects(versions.only("fallback-changed E")))
        .isEqualTo("compiled C, source C, writers C");
    assertThat(versions.older().read("A", text("three"), "x")).isEqualTo("ONE");
    assertThat(versions.newer().read("A", text("three"), "x")).isEqualTo("TWO");
  }

  @Test
  void aDeprecatedConstantIsAWarning() {
    assertThat(effects(versions(OPEN, "ONE", "@Deprecated ONE").only("constant-deprecated E.ONE")))
        .isEqualTo("source C");
  }

  @Test
  void anEnumThatNoFieldIsOfAnyMoreIsToldAtTheField() {
    Versions versions =
        Versions.of(
            OPEN.formatted("ONE"), "@PlaidSchema interface A { String x(); } enum E { ONE }");

    assertThat(versions.only("field-type-changed A.x")).isNotNull();
  }
}
