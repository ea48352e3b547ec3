package io.github.plaidschema.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TableTest {

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    assertThat(new Table().row("a", "b", "c").row("long", "", "d").lines())
        .containsExactly("a     b  c", "long     d");
  }

  @Test
  void rowsMayHaveFewerCellsThanOthers() {
    assertThat(new Table().row("a").row("", "b", "c").lines()).containsExactly("a", "   b  c");
  }

  @Test
  void aCharacterBeyondTheBasicPlaneIsOneWide() {
    assertThat(new Table().row("\ud83d\udc1f", "b").row("aa", "b").lines())
        .containsExactly("\ud83d\udc1f   b", "aa  b");
  }
}
