package io.github.plaidschema.json.reading;

import io.github.plaidschema.json.engine.NotInlined;
import io.github.plaidschema.json.engine.StringText;
import io.github.plaidschema.json.engine.UriText;
import io.github.plaidschema.json.engine.UuidText;
import io.github.plaidschema.json.engine.Words;
import java.net.URI;
import java.util.UUID;

/** Reads strings. Nearly all are of plain ASCII characters. */
public final class StringReading {

  private static final String STRING = "a string";
  private static final String UUID_TEXT = "a UUID such as 123e4567-e89b-12d3-a456-426614174000";
  private static final String URI_TEXT = "a URI";

  /** How many bytes are looked at here, before there is a loop. */
  private static final int UNROLLED = 11 * Long.BYTES;

  private StringReading() {}

  /**
   * Reads a string.
   *
   * <p>Looks at eleven words without a loop, although {@link StringText#plainEnd} does the same, so
   * that a string costs the caller one call.
   */
  @NotInlined
  public static String readString(Cursor in) {
    int from = in.beginValue() + 1;
    if (in.first != '"') {
      in.otherKind(STRING);
      return in.noValue();
    }
    byte[] bytes = in.bytes;
    if (from > in.end - UNROLLED) {
      return text(in, from, StringText.distantPlainEnd(bytes, from, in.end));
    }
    long first = StringText.specialBytes(Words.get(bytes, from));
    if (first != 0) {
      return text(in, from, StringText.firstOf(first, 0, from));
    }
    first = StringText.specialBytes(Words.get(bytes, from + 8));
    long second = StringText.specialBytes(Words.get(bytes, from + 16));
    if ((first | second) != 0) {
      return text(in, from, StringText.firstOf(first, second, from + 8));
    }
    first = StringText.specialBytes(Words.get(bytes, from + 24));
    second = StringText.specialBytes(Words.get(bytes, from + 32));
    if ((first | second) != 0) {
      return text(in, from, StringText.firstOf(first, second, from + 24));
    }
    first = StringText.specialBytes(Words.get(bytes, from + 40));
    second = StringText.specialBytes(Words.get(bytes, from + 48));
    if ((first | second) != 0) {
      return text(in, from, StringText.firstOf(first, second, from + 40));
    }
    first = StringText.specialBytes(Words.get(bytes, from + 56));
    second = StringText.specialBytes(Words.get(bytes, from + 64));
    if ((first | second) != 0) {
      return text(in, from, StringText.firstOf(first, second, from + 56));
    }
    first = StringText.specialBytes(Words.get(bytes, from + 72));
    second = StringText.specialBytes(Words.get(bytes, from + 80));
    if ((first | second) != 0) {
      return text(in, from, StringText.firstOf(first, second, from + 72));
    }
    return text(in, from, StringText.plainEnd(bytes, from + UNROLLED, in.end));
  }

  private static String text(Cursor in, int from, int plainEnd) {
    if (!StringText.isQuote(in.bytes, plainEnd, in.end)) {
      return specialText(in, from, plainEnd);
    }
    in.position = plainEnd + 1;
    return plainEnd - from <= Long.BYTES
        ? in.shortText(from, plainEnd)
        : StringText.ascii(in.bytes, from, plainEnd);
  }

  private static String specialText(Cursor in, int from, int plainEnd) {
    int quote = in.closingQuote(plainEnd);
    in.position = quote + 1;
    in.specialStrings++;
    return StringText.decode(in.bytes, from, quote);
  }

  /** Reads a string as bytes, its escapes resolved; false if it is none, which does not fit. */
  public static boolean readText(Cursor in, String expected) {
    int from = in.beginValue() + 1;
    if (in.first != '"') {
      in.otherKind(expected);
      return false;
    }
    int to = StringText.plainEnd(in.bytes, from, in.end);
    boolean plain = StringText.isQuote(in.bytes, to, in.end);
    int quote = plain ? to : in.closingQuote(to);
    in.position = quote + 1;
    if (!plain) {
      in.specialStrings++;
    }
    if (plain || !StringText.hasEscape(in.bytes, from, quote)) {
      in.text = in.bytes;
      in.textFrom = from;
      in.textTo = quote;
    } else {
      in.text = StringText.unescape(in.bytes, from, quote);
      in.textFrom = 0;
      in.textTo = in.text.length;
    }
    return true;
  }

  /** Reads a UUID of the form of RFC 9562. */
  public static UUID readUuid(Cursor in) {
    if (!readText(in, UUID_TEXT)) {
      return in.noValue();
    }
    UUID value = UuidText.parse(in.text, in.textFrom, in.textTo);
    if (value == null) {
      in.otherValue(UUID_TEXT);
      return in.noValue();
    }
    in.countRespelled(UuidText.isCanonical(in.text, in.textFrom, in.textTo));
    return value;
  }

  /** Reads a URI that {@link URI} can hold. */
  public static URI readUri(Cursor in) {
    if (!readText(in, URI_TEXT)) {
      return in.noValue();
    }
    URI value = UriText.parse(in.text());
    if (value == null) {
      in.otherValue(URI_TEXT);
      return in.noValue();
    }
    return value;
  }
}
