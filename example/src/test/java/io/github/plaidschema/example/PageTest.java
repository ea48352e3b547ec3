package io.github.plaidschema.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageTest {

  @Test
  void titlesAreUnderlinedAndSetApart() {
    assertThat(new Page().title("One").line("text").title("Two").toString().lines())
        .containsExactly("One", "===", "", "  text", "", "Two", "===", "");
  }

  @Test
  void aLongTextIsBrokenBetweenWords() {
    String word = "x".repeat(60);

    assertThat(new Page().wrapped("a " + word + " " + word + " b").toString().lines())
        .containsExactly("  a " + word, "  " + word + " b");
  }

  @Test
  void aWordThatIsTooLongHasALineOfItsOwn() {
    String word = "x".repeat(200);

    assertThat(new Page().wrapped("a " + word + " b").toString().lines())
        .containsExactly("  a", "  " + word, "  b");
  }

  @Test
  void controlCharactersBecomeQuestionMarks() {
    assertThat(new Page().line("a\u001b[2Jb\nc\u009bd").toString().lines())
        .containsExactly("  a?[2Jb?c?d");
  }
}
