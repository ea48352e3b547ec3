package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.plaidschema.json.generated.ElementReader;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.StringReading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StringReadingTest {

  private static final int LONGEST = 130;

  /** Of which none is read: a quote would end a string, and the others are not ASCII. */
  private static final byte[] HOSTILE = {'"', '\\', (byte) 0xFF};

  private static String plain(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('#' + i * 7 % 50));
    }
    return text.toString().replace('\\', '^');
  }

  /** A string, something before and behind it. */
  private static byte[] document(String content, int before, int behind, byte hostile) {
    byte[] bytes = content.getBytes(UTF_8);
    byte[] document = new byte[before + 1 + bytes.length + 1 + behind];
    Arrays.fill(document, hostile);
    document[before] = '"';
    System.arraycopy(bytes, 0, document, before + 1, bytes.length);
    document[before + 1 + bytes.length] = '"';
    return document;
  }

  private static Cursor cursor(byte[] document, int start, int end) {
    return new Cursor(
        document, start, end, JsonLimits.DEFAULT.whileReading(), DocumentFailures::new, null);
  }

  @Test
  void aPlainStringIsReadAtEachDistanceFromTheEnds() {
    for (int length = 0; length <= LONGEST; length++) {
      String text = plain(length);
      for (int behind = 0; behind <= 100; behind += behind < 10 ? 1 : 9) {
        for (byte hostile : HOSTILE) {
          byte[] document = document(text, 3, behind, hostile);
          int close = 3 + length + 2;
          for (int end : new int[] {close, document.length}) {
            Cursor in = cursor(document, 3, end);
            assertThat(StringReading.readString(in)).isEqualTo(text);
            assertThat(in.offset()).isEqualTo(close - 3);
            assertThat(in.specialStrings()).isZero();
          }
        }
      }
    }
  }

  @Test
  void oneThatIsNotPlainIsReadAndCounted() {
    for (int length = 0; length <= LONGEST; length++) {
      for (int place = 0; place <= length; place++) {
        String text = new StringBuilder(plain(length)).insert(place, "é").toString();
        String escaped = new StringBuilder(plain(length)).insert(place, "\\u00e9").toString();
        for (String content : new String[] {text, escaped}) {
          byte[] document = document(content, 0, 96, (byte) '"');
          Cursor in = cursor(document, 0, document.length);
          assertThat(StringReading.readString(in)).isEqualTo(text);
          assertThat(in.offset()).isEqualTo(content.getBytes(UTF_8).length + 2);
          assertThat(in.specialStrings()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void whatIsMalformedOrHasNoEndIsRejected() {
    for (int length = 0; length <= LONGEST; length++) {
      byte[] closed = document(plain(length), 0, 96, (byte) 'x');
      assertRejects(cursor(Arrays.copyOf(closed, length + 1), 0, length + 1), length + 1);
      assertRejects(cursor(closed, 0, length + 1), length + 1);
      byte[] control = document(plain(length) + '\n', 0, 96, (byte) 'x');
      assertRejects(cursor(control, 0, control.length), length + 1);
    }
  }

  private static void assertRejects(Cursor in, int offset) {
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> StringReading.readString(in))
        .satisfies(rejected -> assertThat(rejected.violations().get(0).offset()).isEqualTo(offset));
  }

  @Test
  void aShortTextIsMadeOnceUnlessTheDocumentIsShort() {
    List<String> texts = texts("[\"checking\",\"checking\",\"checkings\"" + " ".repeat(256) + "]");
    assertThat(texts).containsExactly("checking", "checking", "checkings");
    assertThat(texts.get(1)).isSameAs(texts.get(0));

    assertThat(texts("[\"checking\",\"checking\",\"\",\"checkings\"]"))
        .containsExactly("checking", "checking", "", "checkings");
  }

  private static List<String> texts(String json) {
    byte[] document = json.getBytes(UTF_8);
    JsonReader in = new JsonReader(document, 0, document.length, JsonLimits.DEFAULT, null);
    return ElementReader.readStrings(in);
  }
}
