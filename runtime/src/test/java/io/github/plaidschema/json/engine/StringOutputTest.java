package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What is written of every character and of every pair of digits, and the borders of UTF-8. */
class StringOutputTest {

  private static String escaped(int character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          character < ' ' ? String.format("\\u%04x", character) : Character.toString(character);
    };
  }

  @Test
  void onlyWhatHasToBeIsEscaped() {
    for (int character = 0; character < 0x20000; character += character < 0x900 ? 1 : 251) {
      if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        continue;
      }
      for (String around : new String[] {"", "a", "é", "\n"}) {
        String text = around + Character.toString(character) + around;
        String spelledAround = around.equals("\n") ? "\\n" : around;
        Output out = new Output();
        out.writeAscii("[");
        StringOutput.write(out, text, (byte) ',');
        assertThat(out.toText())
            .isEqualTo("[\"" + spelledAround + escaped(character) + spelledAround + "\",");
        Output plain = new Output();
        StringOutput.writeAsIs(plain, text);
        assertThat(plain.toText()).isEqualTo(text);
      }
    }
  }

  @Test
  void aPlainTextIsWrittenBetweenQuotes() {
    for (String text : new String[] {"", "a", "a plain text"}) {
      Output out = new Output();
      out.writeAscii("[");
      StringOutput.writePlain(out, text, (byte) ']');
      assertThat(out.toText()).isEqualTo("[\"" + text + "\"]");
    }
  }

  @Test
  void whatWasWrittenBeforeDecidesNothing() {
    for (String text : new String[] {"", "a", "é", "né", "a\"b", "\n", "\u0142ukasz", "plain"}) {
      for (char stale : new char[] {'s', '"', '\\', '\u0001'}) {
        Output out = new Output();
        out.writeAscii(String.valueOf(stale).repeat(100));
        out.truncate(3);
        StringOutput.write(out, text, (byte) ',');
        Output fresh = new Output();
        StringOutput.write(fresh, text, (byte) ',');
        assertThat(out.toText()).isEqualTo(String.valueOf(stale).repeat(3) + fresh.toText());
      }
    }
  }

  @Test
  void aLoneSurrogateIsNotWrittenWhereverItStands() {
    for (String text : new String[] {"\uD800", "a\uDC00", "\uDC00\uD800", "é\uD800é"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> StringOutput.write(new Output(), text, (byte) ','));
    }
  }

  @Test
  void everyPairOfDigitsIsWritten() {
    for (int year = 0; year < 10_000; year += 7) {
      Output out = new Output();
      LocalDate date = LocalDate.of(year, 1 + year % 12, 1 + year % 28);
      TemporalOutput.write(out, date);
      assertThat(out.toText()).isEqualTo(date.toString());
    }
    for (int part = 0; part < 60; part++) {
      Output out = new Output();
      TemporalOutput.write(out, LocalTime.of(part % 24, part, 59 - part));
      assertThat(out.toText())
          .isEqualTo(String.format("%02d:%02d:%02d", part % 24, part, 59 - part));
    }
    for (LocalDate date : new LocalDate[] {LocalDate.of(-1, 1, 1), LocalDate.of(10_000, 1, 1)}) {
      Output out = new Output();
      TemporalOutput.write(out, date);
      assertThat(out.toText()).isEqualTo(date.toString());
    }
  }

  /** Every first and second byte, before as many other bytes as the first one asks for. */
  @Test
  void aCharacterIsJudgedByItsFirstTwoBytesAsTheJdkJudgesIt() {
    for (int first = 0x80; first < 0x100; first++) {
      int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
      for (int second = 0; second < 0x100; second++) {
        byte[] bytes = {(byte) first, (byte) second, (byte) 0x80, (byte) 0xBF};
        boolean accepted = true;
        try {
          assertThat(Utf8.skipCharacter(bytes, 0, length)).isEqualTo(length);
        } catch (Rejection rejection) {
          assertThat(rejection.offset()).isZero();
          accepted = false;
        }
        assertThat(accepted)
            .as("%x %x", first, second)
            .isEqualTo(decodes(ByteBuffer.wrap(bytes, 0, length)));
      }
    }
  }

  private static boolean decodes(ByteBuffer bytes) {
    try {
      UTF_8.newDecoder().decode(bytes);
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
