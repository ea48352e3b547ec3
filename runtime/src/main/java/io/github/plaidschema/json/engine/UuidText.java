package io.github.plaidschema.json.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs in the form of RFC 9562, section 4: 36 characters, digits of either case. */
public final class UuidText {

  private static final int LENGTH = 36;

  private UuidText() {}

  /** The UUID between two indexes, or null if there is none. */
  public static @Nullable UUID parse(byte[] text, int from, int to) {
    if (to - from != LENGTH) {
      return null;
    }
    long high = 0;
    long low = 0;
    for (int i = 0; i < LENGTH; i++) {
      byte b = text[from + i];
      if (isHyphen(i)) {
        if (b != '-') {
          return null;
        }
        continue;
      }
      int digit = Hex.digit(b);
      if (digit < 0) {
        return null;
      }
      high = high << 4 | low >>> 60;
      low = low << 4 | digit;
    }
    return new UUID(high, low);
  }

  private static boolean isHyphen(int index) {
    return index == 8 || index == 13 || index == 18 || index == 23;
  }

  /** Whether a text is what is written for its UUID: in lower case. */
  public static boolean isCanonical(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] >= 'A' && text[i] <= 'F') {
        return false;
      }
    }
    return true;
  }

  /** Writes a UUID in lower case. */
  public static void write(Output out, UUID value) {
    long high = value.getMostSignificantBits();
    long low = value.getLeastSignificantBits();
    for (int i = 0; i < LENGTH; i++) {
      if (isHyphen(i)) {
        out.write((byte) '-');
      } else {
        out.write(Hex.lower((int) (high >>> 60)));
        high = high << 4 | low >>> 60;
        low <<= 4;
      }
    }
  }
}
