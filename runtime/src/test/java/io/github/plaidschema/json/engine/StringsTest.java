package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StringsTest {

  private static final int LONGEST = 130;

  /** Of which none is read: a quote would end a string, and the others are no ASCII. */
  private static final byte[] HOSTILE = {'"', '\\', (byte) 0xFF};

  private static String plain(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('#' + i * 7 % 50));
    }
    return text.toString().replace('\\', '^');
  }

  private static byte[] document(String content, int before, int behind, byte hostile) {
    byte[] bytes = content.getBytes(UTF_8);
    byte[] document = new byte[before + bytes.length + 1 + behind];
    Arrays.fill(document, hostile);
    System.arraycopy(bytes, 0, document, before, bytes.length);
    document[before + bytes.length] = '"';
    return document;
  }

  @Test
  void aPlainStringIsReadAtEachDistanceFromTheEnds() {
    Strings strings = new Strings();
    for (int length = 0; length <= LONGEST; length++) {
      String text = plain(length);
      for (int behind = 0; behind <= 100; behind += behind < 10 ? 1 : 9) {
        for (byte hostile : HOSTILE) {
          byte[] document = document(text, 3, behind, hostile);
          int quote = 3 + length;
          for (int end : new int[] {quote + 1, document.length}) {
            assertThat(strings.read(document, 3, end)).isEqualTo(text);
            assertThat(strings.behind()).isEqualTo(quote + 1);
          }
        }
      }
    }
    assertThat(strings.specials()).isZero();
  }

  @Test
  void oneThatIsNotPlainIsReadAndCounted() {
    int expected = 0;
    Strings strings = new Strings();
    for (int length = 0; length <= LONGEST; length++) {
      for (int place = 0; place <= length; place++) {
        StringBuilder text = new StringBuilder(plain(length)).insert(place, "é");
        StringBuilder escaped = new StringBuilder(plain(length)).insert(place, "\\u00e9");
        for (StringBuilder content : new StringBuilder[] {text, escaped}) {
          byte[] document = document(content.toString(), 1, 96, (byte) '"');
          assertThat(strings.read(document, 1, document.length)).isEqualTo(text.toString());
          assertThat(strings.behind()).isEqualTo(1 + content.toString().getBytes(UTF_8).length + 1);
          expected++;
        }
      }
    }
    assertThat(strings.specials()).isEqualTo(expected);
  }

  @Test
  void whatIsMalformedOrHasNoEndIsRefused() {
    for (int length = 0; length <= LONGEST; length++) {
      byte[] open = plain(length).getBytes(UTF_8);
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> new Strings().read(open, 0, open.length))
          .satisfies(refusal -> assertThat(refusal.offset()).isEqualTo(open.length));
      byte[] hidden = document(plain(length), 0, 96, (byte) 'x');
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> new Strings().read(hidden, 0, open.length));
      byte[] control = document(plain(length) + '\n', 0, 96, (byte) 'x');
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> new Strings().read(control, 0, control.length))
          .satisfies(refusal -> assertThat(refusal.offset()).isEqualTo(open.length));
    }
  }

  @Test
  void aShortTextIsMadeOnce() {
    Strings strings = new Strings();
    byte[] document = document("checking\"checking\"checkings", 0, 100, (byte) 'x');
    String first = strings.read(document, 0, document.length);
    assertThat(strings.read(document, strings.behind(), document.length)).isSameAs(first);
    assertThat(strings.read(document, strings.behind(), document.length)).isEqualTo("checkings");
  }
}
