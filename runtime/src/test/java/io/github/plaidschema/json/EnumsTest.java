package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.plaidschema.json.Account.Kind;
import java.util.List;
import java.util.TreeSet;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class EnumsTest {

  @Test
  void anOpenEnumIsKnownOrNot() {
    OpenEnum<Kind> known = OpenEnum.of(Kind.CREDIT_CARD, "credit card");
    OpenEnum<Kind> unknown = OpenEnum.of("new");
    assertThat(known.known()).contains(Kind.CREDIT_CARD);
    assertThat(known.is(Kind.CREDIT_CARD)).isTrue();
    assertThat(known.is(Kind.DEPOSITORY)).isFalse();
    assertThat(known.value()).isEqualTo("credit card");
    assertThat(known).hasToString("credit card");
    assertThat(unknown.known()).isEmpty();
    assertThat(unknown.is(Kind.DEPOSITORY)).isFalse();
    assertThat(unknown).hasToString("new");
  }

  @Test
  void openEnumsAreEqualAndOrderedByTheirTexts() {
    EqualsVerifier.forClass(OpenEnum.class)
        .withNonnullFields("value")
        .withIgnoredFields("known")
        .verify();
    assertThat(OpenEnum.of(Kind.DEPOSITORY, "d")).isEqualTo(OpenEnum.<Kind>of("d"));
    TreeSet<OpenEnum<Kind>> sorted = new TreeSet<>(List.of(OpenEnum.of("b"), OpenEnum.of("a")));
    assertThat(sorted).map(OpenEnum::value).containsExactly("a", "b");
  }

  @Test
  void namesGoBothWays() {
    EnumNames<Kind> names = Account.KINDS;
    assertThat(names.nameOf(Kind.CREDIT_CARD)).isEqualTo("credit card");
    assertThat(names.find("credit card")).isEqualTo(Kind.CREDIT_CARD);
    assertThat(names.find("CREDIT_CARD")).isNull();
    assertThat(names.find("\uD800")).isNull();
    assertThat(names.fallback()).isNull();
    assertThat(names.open(Kind.DEPOSITORY)).isSameAs(names.open("depository"));
    assertThat(names.open("new").known()).isEmpty();
    assertThat(EnumNames.of(List.of(Kind.DEPOSITORY), List.of("?"), Kind.DEPOSITORY).find("\uD800"))
        .isNull();
  }

  @Test
  void namesAndConstantsAreDistinct() {
    List<Kind> both = List.of(Kind.DEPOSITORY, Kind.CREDIT_CARD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnumNames.of(both, List.of("a", "a"), null));
    assertThatIllegalArgumentException().isThrownBy(() -> EnumNames.of(both, List.of("a"), null));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> EnumNames.of(List.of(Kind.DEPOSITORY, Kind.DEPOSITORY), List.of("a", "b"), null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnumNames.of(List.<Kind>of(), List.of(), null));
    EnumNames<Kind> partial = EnumNames.of(List.of(Kind.CREDIT_CARD), List.of("c"), null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> partial.nameOf(Kind.DEPOSITORY))
        .withMessage("Kind.DEPOSITORY has no JSON name");
  }
}
