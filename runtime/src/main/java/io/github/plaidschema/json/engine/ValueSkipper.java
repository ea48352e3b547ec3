package io.github.plaidschema.json.engine;

import java.util.Arrays;

/** Steps over a value of any kind, rejecting all that a reader of the value would reject. */
public final class ValueSkipper {

  private static final long TWO_BYTES = 0xFFFF;
  private static final long THREE_BYTES = 0xFFFFFF;

  private static final long NAME_END = Words.of("\":");
  private static final long NEXT_NAME = Words.of(",\"");
  private static final long STRING_AND_NAME = Words.of("\",\"");
  private static final long NULL_AND_NAME = Words.of("\":null,\"");

  private final byte[] bytes;
  private final int end;
  private final int maxDepth;
  private final int maxNumberLength;
  private final int maxExponent;
  private final NameScopes names;

  /** By depth: the bracket that closes the container there. */
  private byte[] closing = new byte[8];

  /** A skipper of values in {@code bytes} before {@code end}. */
  public ValueSkipper(
      byte[] bytes, int end, int maxDepth, int maxNumberLength, int maxExponent, NameScopes names) {
    this.bytes = bytes;
    this.end = end;
    this.maxDepth = maxDepth;
    this.maxNumberLength = maxNumberLength;
    this.maxExponent = maxExponent;
    this.names = names;
  }

  /**
   * The index behind the value at {@code from}.
   *
   * @param openContainers how many objects and arrays are open around the value
   * @throws Rejection if the value is malformed or beyond a limit
   */
  public int skip(int from, int openContainers) {
    int depth = openContainers;
    int at = nextToken(from);
    boolean nameIsDue = false;
    while (true) {
      if (nameIsDue) {
        at = behindScalars(at, depth);
        at = at < 0 ? valueOfName(~at, depth) : at;
      }
      byte first = byteAt(at);
      if (first == '{' || first == '[') {
        nameIsDue = first == '{';
        open(at, ++depth, nameIsDue);
        at = nextToken(at + 1);
        if (byteAt(at) != closing[depth]) {
          continue;
        }
        depth--;
        at++;
      } else {
        at = scalarEnd(at, first);
      }
      while (true) {
        if (depth == openContainers) {
          return at;
        }
        at = nextToken(at);
        byte next = byteAt(at);
        byte bracket = closing[depth];
        if (next == ',') {
          at = nextToken(at + 1);
          nameIsDue = bracket == '}';
          break;
        }
        if (next != bracket) {
          throw new Rejection(at, "a comma or " + (char) bracket);
        }
        depth--;
        at++;
      }
    }
  }

  private void open(int at, int depth, boolean object) {
    if (depth > maxDepth) {
      throw new Rejection(at, "at most " + maxDepth + " levels of nesting");
    }
    if (depth >= closing.length) {
      closing = Arrays.copyOf(closing, Math.max(depth + 1, 2 * closing.length));
    }
    closing[depth] = (byte) (object ? '}' : ']');
    if (object) {
      names.open(depth);
    }
  }

  /**
   * Steps over properties in their most frequent form: a name, a colon, a scalar, a comma and
   * another name, all plain and without space. A few words tell each of these.
   *
   * @return the first value that is followed by something else, or the complement of the index of a
   *     name that was not read, as it has another form
   */
  private int behindScalars(int from, int depth) {
    int at = from;
    while (StringText.isQuote(bytes, at, end)) {
      int quote = StringText.plainEnd(bytes, at + 1, end);
      if (quote > end - Long.BYTES) {
        break;
      }
      long word = Words.get(bytes, quote);
      byte first = (byte) (word >>> (2 * Byte.SIZE));
      if ((word & TWO_BYTES) != NAME_END || first <= ' ') {
        break;
      }
      if (!names.add(depth, bytes, at + 1, quote, true)) {
        throw new Rejection(at, Rejection.REPEATED_PROPERTY);
      }
      int value = quote + 2;
      if (word == NULL_AND_NAME) {
        at = quote + Long.BYTES - 1;
      } else if (first == '"') {
        int stringEnd = StringText.plainEnd(bytes, value + 1, end);
        if (stringEnd > end - Long.BYTES
            || (Words.get(bytes, stringEnd) & THREE_BYTES) != STRING_AND_NAME) {
          return value;
        }
        at = stringEnd + 2;
      } else if (first == '{' || first == '[') {
        return value;
      } else {
        int behind = scalarEnd(value, first);
        if (behind > end - Long.BYTES || (Words.get(bytes, behind) & TWO_BYTES) != NEXT_NAME) {
          return value;
        }
        at = behind + 1;
      }
    }
    return ~at;
  }

  /** The value of the property whose name is due at an index, whatever form it has. */
  private int valueOfName(int at, int depth) {
    if (!StringText.isQuote(bytes, at, end)) {
      throw new Rejection(at, "a property name");
    }
    int quote = StringText.plainEnd(bytes, at + 1, end);
    boolean plain = StringText.isQuote(bytes, quote, end);
    if (!plain) {
      quote = StringText.closingQuote(bytes, quote, end);
    }
    if (!names.add(depth, bytes, at + 1, quote, plain)) {
      throw new Rejection(at, Rejection.REPEATED_PROPERTY);
    }
    int colon = nextToken(quote + 1);
    if (byteAt(colon) != ':') {
      throw new Rejection(colon, "a colon");
    }
    return nextToken(colon + 1);
  }

  private int scalarEnd(int at, byte first) {
    if (first == '"') {
      return StringText.closingQuote(bytes, at + 1, end) + 1;
    }
    if (first == 'n' || first == 't' || first == 'f') {
      return Literals.end(bytes, at, end);
    }
    if (first == '-' || NumberText.isDigit(first)) {
      return NumberText.end(bytes, at, end, maxNumberLength, maxExponent);
    }
    throw new Rejection(at, "a value");
  }

  private int nextToken(int from) {
    return Whitespace.skip(bytes, from, end);
  }

  /** The byte at an index, or 0 at the end, which no token begins with. */
  private byte byteAt(int at) {
    return at < end ? bytes[at] : 0;
  }
}
