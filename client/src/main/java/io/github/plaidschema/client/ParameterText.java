package io.github.plaidschema.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.plaidschema.json.OpenEnum;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of path, query and header parameters as text. */
final class ParameterText {

  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private ParameterText() {}

  /** The texts of a value: none for null and an empty Optional, several for a collection. */
  static List<String> all(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty() ? List.of() : all(optional.get());
    }
    if (value instanceof Iterable<?> values) {
      List<String> texts = new ArrayList<>();
      values.forEach(each -> texts.addAll(all(each)));
      return texts;
    }
    return List.of(text(value));
  }

  private static String text(Object value) {
    if (value instanceof OpenEnum<?> open) {
      return open.value();
    }
    if (value instanceof OffsetDateTime time) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time); // With seconds, even of zero.
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  /**
   * A text with all but the unreserved characters of RFC 3986 escaped.
   *
   * @param what names the parameter in a message
   * @throws IllegalArgumentException if the text has an unpaired surrogate
   */
  static String escaped(String what, String text) {
    ByteBuffer bytes;
    try {
      bytes = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException loneSurrogate) {
      throw new IllegalArgumentException(what + " has an unpaired surrogate");
    }
    StringBuilder escaped = new StringBuilder(text.length());
    while (bytes.hasRemaining()) {
      int each = bytes.get() & 0xff;
      if (isUnreserved(each)) {
        escaped.append((char) each);
      } else {
        escaped.append('%').append(HEX[each >> 4]).append(HEX[each & 15]);
      }
    }
    return escaped.toString();
  }

  private static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }

  /** Upper case without regard to the machine's language. */
  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
