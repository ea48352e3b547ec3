package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The smallest parts of a document: white space, literals, escapes, digits and UUIDs. */
class TokensTest {

  private static final byte[] SPACES = {' ', '\n', '\r', '\t'};

  private static void assertRejected(Runnable scan, int offset, String expected) {
    Rejection rejection = catchThrowableOfType(Rejection.class, scan::run);
    assertThat(rejection).isNotNull();
    assertThat(rejection.offset()).isEqualTo(offset);
    assertThat(rejection.expected()).isEqualTo(expected);
  }

  @Test
  void whiteSpaceEndsAtEveryOtherByte() {
    for (int value = 0; value < 256; value++) {
      boolean space = value == ' ' || value == '\n' || value == '\r' || value == '\t';
      for (byte filler : SPACES) {
        for (int place = 0; place < 20; place++) {
          byte[] bytes = new byte[20];
          Arrays.fill(bytes, filler);
          bytes[place] = (byte) value;
          assertThat(Whitespace.skip(bytes, 0, 20)).isEqualTo(space ? 20 : place);
          assertThat(Whitespace.skip(bytes, 0, place)).isEqualTo(place);
        }
      }
    }
  }

  @Test
  void aLiteralIsSpelledInFullBeforeTheEnd() {
    for (String literal : new String[] {"null", "true", "false"}) {
      byte[] bytes = ("[" + literal + "]").getBytes(UTF_8);
      int end = 1 + literal.length();
      assertThat(Literals.end(bytes, 1, end)).isEqualTo(end);
      assertThat(Literals.end(bytes, 1, bytes.length)).isEqualTo(end);
      assertRejected(() -> Literals.end(bytes, 1, end - 1), 1, "null, true or false");
      for (int place = 2; place < end; place++) {
        byte[] other = bytes.clone();
        other[place] ^= 1;
        assertRejected(() -> Literals.end(other, 1, end), 1, "null, true or false");
      }
    }
  }

  @Test
  void onlyEightCharactersCanBeEscapedAlone() {
    Set<Character> simple = Set.of('"', '\\', '/', 'b', 'f', 'n', 'r', 't');
    for (int kind = 0; kind < 256; kind++) {
      byte[] bytes = {'x', '\\', (byte) kind, '"'};
      if (simple.contains((char) kind)) {
        assertThat(Escapes.skip(bytes, 1, 4)).isEqualTo(3);
      } else if (kind != 'u') {
        assertRejected(() -> Escapes.skip(bytes, 1, 4), 1, "a valid escape");
      }
      assertRejected(() -> Escapes.skip(bytes, 1, 2), 2, "an escaped character");
    }
  }

  @Test
  void fourHexadecimalDigitsAreNeeded() {
    String digits = "0123456789abcdefABCDEF";
    for (int place = 2; place < 6; place++) {
      for (int value = 0; value < 256; value++) {
        byte[] bytes = "\\u1234\"".getBytes(UTF_8);
        bytes[place] = (byte) value;
        int wrong = place;
        if (digits.indexOf(value) >= 0) {
          assertThat(Escapes.skip(bytes, 0, bytes.length)).isEqualTo(6);
          assertThat(Escapes.character(bytes, 0))
              .isEqualTo(Integer.parseInt(new String(bytes, 2, 4, UTF_8), 16));
        } else {
          assertRejected(
              () -> Escapes.skip(bytes, 0, bytes.length), wrong, "four hexadecimal digits");
        }
      }
      int end = place;
      byte[] bytes = "\\u1234".getBytes(UTF_8);
      assertRejected(() -> Escapes.skip(bytes, 0, end), end, "four hexadecimal digits");
      assertThat(Escapes.skip(bytes, 0, 6)).isEqualTo(6);
    }
  }

  @Test
  void surrogatesStandInPairs() {
    int[] units = {0, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFF};
    for (int first : units) {
      for (int second : units) {
        byte[] both = String.format("\\u%04x\\u%04X", first, second).getBytes(UTF_8);
        boolean high = first >= 0xD800 && first < 0xDC00;
        boolean low = second >= 0xDC00 && second < 0xE000;
        if (first < 0xD800 || first > 0xDFFF) {
          assertThat(Escapes.skip(both, 0, 12)).isEqualTo(6);
          assertThat(Escapes.character(both, 0)).isEqualTo(first);
          assertThat(Escapes.length(both, 0, first)).isEqualTo(6);
        } else if (high && low) {
          int character = Character.toCodePoint((char) first, (char) second);
          assertThat(Escapes.skip(both, 0, 12)).isEqualTo(12);
          assertThat(Escapes.character(both, 0)).isEqualTo(character);
          assertThat(Escapes.length(both, 0, character)).isEqualTo(12);
        } else {
          assertRejected(() -> Escapes.skip(both, 0, 12), 0, "surrogates in pairs");
        }
      }
    }
    byte[] cut = "\\ud800\\udc00".getBytes(UTF_8);
    assertRejected(() -> Escapes.skip(cut, 0, 6), 0, "surrogates in pairs");
    assertRejected(() -> Escapes.skip(cut, 0, 7), 0, "surrogates in pairs");
    for (int end = 8; end < 12; end++) {
      int known = end;
      assertRejected(() -> Escapes.skip(cut, 0, known), end, "four hexadecimal digits");
    }
    byte[] other = "\\ud800/udc00".getBytes(UTF_8);
    assertRejected(() -> Escapes.skip(other, 0, 12), 0, "surrogates in pairs");
    byte[] simple = "\\ud800\\ndc00".getBytes(UTF_8);
    assertRejected(() -> Escapes.skip(simple, 0, 12), 0, "surrogates in pairs");
  }

  @Test
  void everyCodePointIsEncodedAsTheJdkEncodesIt() {
    for (int character = 0; character <= Character.MAX_CODE_POINT; character += 7) {
      if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
        assertEncoded(character);
      }
    }
    for (int border : new int[] {0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000}) {
      assertEncoded(border);
    }
    assertEncoded(Character.MAX_CODE_POINT);
  }

  private static void assertEncoded(int character) {
    byte[] out = new byte[6];
    int end = Escapes.encode(character, out, 1);
    assertThat(Arrays.copyOfRange(out, 1, end))
        .isEqualTo(Character.toString(character).getBytes(UTF_8));
    assertThat(out[end]).isZero();
  }

  @Test
  void aSequenceThatIsCutIsRejectedWhereItBegins() {
    byte[] bytes = "aé€\uD834\uDD1E".getBytes(UTF_8);
    int[] starts = {1, 3, 6};
    int[] ends = {3, 6, 10};
    for (int i = 0; i < starts.length; i++) {
      int start = starts[i];
      assertThat(Utf8.skipCharacter(bytes, start, bytes.length)).isEqualTo(ends[i]);
      for (int end = start + 1; end < ends[i]; end++) {
        int known = end;
        assertRejected(() -> Utf8.skipCharacter(bytes, start, known), start, "well-formed UTF-8");
        for (byte wrong : new byte[] {0x7F, (byte) 0xC0}) {
          byte[] changed = bytes.clone();
          changed[end] = wrong;
          assertRejected(() -> Utf8.skipCharacter(changed, start, 10), start, "well-formed UTF-8");
        }
      }
    }
  }

  @Test
  void textsWithSurrogatesAtAnyPlace() {
    assertThat(Utf8.loneSurrogate("")).isEqualTo(-1);
    assertThat(Utf8.loneSurrogate("\uD834")).isZero();
    assertThat(Utf8.loneSurrogate("\uDD1E")).isZero();
    assertThat(Utf8.loneSurrogate("\uD834\uD834\uDD1E")).isZero();
    assertThat(Utf8.loneSurrogate("\uD834\uDD1E\uDD1E")).isEqualTo(2);
    assertThat(Utf8.loneSurrogate("\uD834\uDD1Ea\uD834\uDD1E")).isEqualTo(-1);
    assertThat(Utf8.encode("\uDD1Fz"))
        .isEqualTo(new byte[] {(byte) 0xED, (byte) 0xB4, (byte) 0x9F});
  }

  @Test
  void twoDigitsAreANumberAndNothingElseIs() {
    for (int tens = 0; tens < 128; tens++) {
      for (int ones = 0; ones < 128; ones++) {
        byte[] bytes = {(byte) tens, (byte) ones};
        boolean digits = tens >= '0' && tens <= '9' && ones >= '0' && ones <= '9';
        int found = Digits.two(bytes, 0);
        if (digits) {
          assertThat(found).isEqualTo((tens - '0') * 10 + ones - '0');
        } else {
          assertThat(found).isNegative();
        }
      }
    }
  }

  @Test
  void theDigitsThatLeadAWordAreCountedAndRead() {
    for (int digits = 0; digits <= 8; digits++) {
      for (int value = 0; value < 256; value++) {
        byte[] bytes = "98765432".getBytes(UTF_8);
        if (digits < 8) {
          bytes[digits] = (byte) value;
        }
        boolean more = digits < 8 && value >= '0' && value <= '9';
        int leading = Digits.leading(Words.get(bytes, 0));
        assertThat(leading).isEqualTo(more ? 8 : digits);
        assertThat(Digits.isShort(leading)).isEqualTo(leading >= 1 && leading <= 7);
        for (int part = 1; part <= Math.min(leading, 7); part++) {
          assertThat(Digits.value(Words.get(bytes, 0), part))
              .isEqualTo(Long.parseLong(new String(bytes, 0, part, UTF_8)));
        }
      }
    }
    for (int exponent = 0; exponent <= 9; exponent++) {
      assertThat(Digits.powerOfTen(exponent)).isEqualTo((long) Math.pow(10, exponent));
    }
  }

  @Test
  void aUuidDiffersInEveryDigitAndHasItsHyphensInPlace() {
    String text = "01234567-89ab-cdef-fedc-ba9876543210";
    byte[] bytes = ("\"" + text + "\"").getBytes(UTF_8);
    assertThat(UuidText.parse(bytes, 1, 37)).isEqualTo(UUID.fromString(text));
    assertThat(UuidText.parse(bytes, 1, 36)).isNull();
    assertThat(UuidText.parse(bytes, 0, 37)).isNull();
    assertThat(UuidText.isCanonical(bytes, 1, 37)).isTrue();
    assertThat(UuidText.isCanonical(text.getBytes(UTF_8), 0, 36)).isTrue();
    assertThat(UuidText.isCanonical(("A" + text + "A").getBytes(UTF_8), 1, 37)).isTrue();
    for (int place = 1; place < 37; place++) {
      for (int value = 0; value < 256; value++) {
        byte[] changed = bytes.clone();
        changed[place] = (byte) value;
        boolean hyphen = bytes[place] == '-';
        boolean valid = hyphen ? value == '-' : Character.digit(value, 16) >= 0 && value < 128;
        UUID found = UuidText.parse(changed, 1, 37);
        if (!valid) {
          assertThat(found).isNull();
        } else {
          String spelled = new String(changed, 1, 36, UTF_8);
          UUID expected = UUID.fromString(spelled);
          assertThat(found).isEqualTo(expected);
          Output out = new Output();
          UuidText.write(out, expected);
          assertThat(out.toText()).isEqualTo(expected.toString());
          assertThat(UuidText.isCanonical(changed, 1, 37))
              .isEqualTo(spelled.equals(expected.toString()));
        }
      }
    }
  }

  @Test
  void shortTextsAreTheTextsThatStandThereAndMadeOnce() {
    ShortTexts texts = new ShortTexts();
    byte[] bytes = "USDEURGBPJPYCHFA1234567".getBytes(UTF_8);
    for (int round = 0; round < 2; round++) {
      for (int from = 0; from < bytes.length; from++) {
        for (int to = from; to <= Math.min(bytes.length, from + 8); to++) {
          String expected = new String(bytes, from, to - from, UTF_8);
          String found = texts.get(bytes, from, to);
          assertThat(found).isEqualTo(expected);
          assertThat(texts.get(bytes, from, to)).isSameAs(found);
        }
      }
    }
  }

  @Test
  void aNameIsEscapedInItsToken() {
    for (String name : new String[] {"with \"quotes\"", "a\\b", "\n", "n\u00e4me", "plain", ""}) {
      Output expected = new Output();
      StringOutput.write(expected, name, (byte) ':');
      byte[] text = Arrays.copyOf(expected.toByteArray(), expected.size() + 40);
      NameToken token = new NameToken(name, 3);
      assertThat(token.length()).isEqualTo(expected.size());
      assertThat(token.match(text, 0, text.length)).isEqualTo(expected.size());
    }
  }

  @Test
  void aControlCharacterIsRejectedAsOneAndEveryOtherAsciiCharacterIsContent() {
    for (int value = 0; value < 0x80; value++) {
      byte[] bytes = ("xy" + (char) value + "z\"").getBytes(UTF_8);
      if (value < ' ') {
        assertRejected(
            () -> StringText.closingQuote(bytes, 1, 5), 2, "no control character within a string");
      } else if (value != '\\') {
        assertThat(StringText.closingQuote(bytes, 1, 5)).isEqualTo(value == '"' ? 2 : 4);
      }
    }
  }

  @Test
  void nothingIsLookedAtFromTheEndOn() {
    byte[] bytes = "plain\"".getBytes(UTF_8);
    for (int end = 0; end <= bytes.length; end++) {
      assertThat(StringText.plainEnd(bytes, end, end)).isEqualTo(end);
      assertThat(StringText.plainEnd(bytes, end + 1, end)).isEqualTo(end + 1);
    }
  }

  @Test
  void onlyWhatIsBetweenTheIndexesHasAnEscape() {
    byte[] bytes = "\\ab\\".getBytes(UTF_8);
    assertThat(StringText.hasEscape(bytes, 1, 3)).isFalse();
    assertThat(StringText.hasEscape(bytes, 0, 1)).isTrue();
    assertThat(StringText.hasEscape(bytes, 2, 4)).isTrue();
    assertThat(StringText.hasEscape(bytes, 0, 0)).isFalse();
  }
}
