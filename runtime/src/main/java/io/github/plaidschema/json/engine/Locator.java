package io.github.plaidschema.json.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what an index of a document means to a human: the path of the value there, the line and
 * the column. A reader does not keep track of these; on a failure the bytes before the index are
 * scanned once more. The indexes must not decrease from call to call, so that the scan goes over
 * the document once, however many positions are looked up. A position costs at most the characters
 * of its path: of a name only what is shown is decoded, and only once.
 */
public final class Locator {

  private static final long LINE_FEEDS = Words.ONES * '\n';

  private static final int OBJECT = -1;
  private static final int NO_NAME = -1;

  /** A longer path is shown without its middle. */
  private static final int MAX_PATH_LENGTH = 2_048;

  private static final String NOT_A_NAME = "";

  private final byte[] bytes;
  private final int end;

  /** How far the containers are known. */
  private int scanned;

  private int depth;

  /** By depth: the index of the current element, or {@link #OBJECT}. */
  private int[] elements = new int[8];

  /** By depth: where the quote of the current property's name is, or {@link #NO_NAME}. */
  private int[] names = new int[8];

  /** By depth: the current property as a path shows it, or null if no path has shown it yet. */
  private @Nullable String[] shownNames = new @Nullable String[8];

  /** The quote of the string whose end was searched last, and the index behind its end. */
  private int stringStart = -1;

  private int stringEnd;

  /** How many bytes were looked at, each time they were, for tests of what that costs. */
  private long work;

  /** How far lines and columns are counted. */
  private int counted;

  private int line = 1;
  private int column = 1;

  /** A locator for the document between two indexes, which may break off or be malformed. */
  public Locator(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.end = end;
    this.scanned = start;
    this.counted = start;
  }

  /**
   * The path of the value at an index, or of the property whose name begins there. One that is very
   * long shows its beginning and its end.
   */
  public String path(int offset) {
    while (scanned < Math.min(offset, end) && step(offset)) {}
    String last = lastName(offset);
    int room = MAX_PATH_LENGTH - last.length();
    int first = 1;
    int head = 1;
    while (first <= depth && head + segment(first).length() <= room / 2) {
      head += segment(first++).length();
    }
    int behind = depth + 1;
    int tail = 0;
    while (behind > first && head + tail + segment(behind - 1).length() <= room) {
      tail += segment(--behind).length();
    }
    StringBuilder path = new StringBuilder("$");
    for (int i = 1; i < first; i++) {
      path.append(segment(i));
    }
    if (behind > first) {
      path.append("...");
    }
    for (int i = behind; i <= depth; i++) {
      path.append(segment(i));
    }
    return path.append(last).toString();
  }

  /** What a path shows of the property whose name begins at an index, if one does. */
  private String lastName(int offset) {
    boolean isDue =
        depth > 0 && elements[depth] == OBJECT && scanned == offset && segment(depth).isEmpty();
    return isDue ? shownName(offset) : NOT_A_NAME;
  }

  /** What a path shows of the element or property that is current at a depth. */
  private String segment(int level) {
    if (elements[level] != OBJECT) {
      return "[" + elements[level] + "]";
    }
    if (names[level] == NO_NAME) {
      return NOT_A_NAME;
    }
    String shown = shownNames[level];
    if (shown == null) {
      shown = shownName(names[level]);
      shownNames[level] = shown;
    }
    return shown;
  }

  /** Goes over one byte or one string; false if the string goes beyond the offset. */
  private boolean step(int offset) {
    switch (bytes[scanned]) {
      case '{' -> open(OBJECT);
      case '[' -> open(0);
      case '}', ']' -> depth = Math.max(0, depth - 1);
      case ',' -> nextMember();
      case '"' -> {
        int behind = behindString(scanned);
        if (behind > offset) {
          return false;
        }
        if (depth > 0 && elements[depth] == OBJECT && names[depth] == NO_NAME) {
          names[depth] = scanned;
          shownNames[depth] = null;
        }
        scanned = behind;
        return true;
      }
      case ' ', '\n', '\r', '\t' -> {
        int behind = Math.min(Whitespace.skip(bytes, scanned, end), offset);
        work += behind - scanned;
        scanned = behind;
        return true;
      }
      default -> {}
    }
    work++;
    scanned++;
    return true;
  }

  private void open(int element) {
    depth++;
    if (depth == elements.length) {
      elements = Arrays.copyOf(elements, 2 * depth);
      names = Arrays.copyOf(names, 2 * depth);
      shownNames = Arrays.copyOf(shownNames, 2 * depth);
    }
    elements[depth] = element;
    names[depth] = NO_NAME;
  }

  private void nextMember() {
    if (elements[depth] == OBJECT) {
      names[depth] = NO_NAME;
    } else {
      elements[depth]++;
    }
  }

  /**
   * Whether a name begins at an index: a string with a colon behind it. Where a quote is missing, a
   * string may hold values, which must not be shown.
   */
  private boolean isName(int offset) {
    if (!StringText.isQuote(bytes, offset, end)) {
      return false;
    }
    int behind = Math.min(behindString(offset), end);
    int colon = Whitespace.skip(bytes, behind, end);
    work += colon - behind;
    return colon < end && bytes[colon] == ':';
  }

  /** The index behind the closing quote, or one beyond the end if there is none. */
  private int behindString(int quote) {
    if (quote == stringStart) {
      return stringEnd;
    }
    int at = StringText.plainEnd(bytes, quote + 1, end);
    while (at < end && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
      at = StringText.plainEnd(bytes, at, end);
    }
    stringStart = quote;
    stringEnd = Math.min(at, end) + 1;
    work += stringEnd - quote;
    return stringEnd;
  }

  /** What a path shows of the name at an index; nothing if that is not a name. */
  private String shownName(int quote) {
    if (!isName(quote)) {
      return NOT_A_NAME;
    }
    int close = behindString(quote) - 1;
    StringBuilder shown = new StringBuilder();
    int shownEnd = shownEnd(quote + 1, close);
    work += shownEnd - quote;
    PathText.append(shown, StringText.decode(bytes, quote + 1, shownEnd));
    return shown.toString();
  }

  /**
   * The end of the part of a name that is decoded: more than is shown of it, if it is longer. It
   * ends where an escape is malformed, as a document may be rejected before all of it was read.
   */
  private int shownEnd(int from, int close) {
    int at = from;
    for (int characters = 0; at < close && characters <= LogText.MAX_NAME_LENGTH; characters++) {
      int next = characterEnd(at, close);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /**
   * The index behind the escape or the bytes of one character, both halves of a pair included; the
   * same index if the escape is malformed.
   */
  private int characterEnd(int at, int close) {
    if (bytes[at] == '\\') {
      try {
        return Escapes.skip(bytes, at, close);
      } catch (Rejection malformed) {
        return at;
      }
    }
    int next = at + 1;
    while (next < close && (bytes[next] & 0xC0) == 0x80) {
      next++;
    }
    return next;
  }

  long work() {
    return work;
  }

  /** The line of an index, from 1 on; a line feed ends a line. */
  public int line(int offset) {
    countTo(offset);
    return line;
  }

  /** The column of an index in its line, in code points, from 1 on. */
  public int column(int offset) {
    countTo(offset);
    return column;
  }

  private void countTo(int offset) {
    int to = Math.min(offset, end);
    work += Math.max(0, to - counted);
    while (counted <= to - Long.BYTES) {
      countWord(Words.get(bytes, counted));
      counted += Long.BYTES;
    }
    for (; counted < to; counted++) {
      if (bytes[counted] == '\n') {
        line++;
        column = 1;
      } else if ((bytes[counted] & 0xC0) != 0x80) {
        column++;
      }
    }
  }

  private void countWord(long word) {
    long others = word ^ LINE_FEEDS;
    long feeds = ~(((others & ~Words.HIGH_BITS) + ~Words.HIGH_BITS) | others) & Words.HIGH_BITS;
    long characters = ~(word & ~(word << 1)) & Words.HIGH_BITS;
    if (feeds != 0) {
      line += Long.bitCount(feeds);
      column = 1;
      int behindLast = Long.SIZE - Long.numberOfLeadingZeros(feeds);
      characters = behindLast == Long.SIZE ? 0 : characters & (-1L << behindLast);
    }
    column += Long.bitCount(characters);
  }
}
