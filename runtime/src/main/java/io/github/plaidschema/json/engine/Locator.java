package io.github.plaidschema.json.engine;

import java.util.Arrays;

/**
 * Finds out what an index of a document means to a human: the path of the value there, the line and
 * the column. A reader does not keep track of these; on a failure the bytes before the index are
 * scanned once more. The indexes must not decrease from call to call, so that the scan goes over
 * the document once, however many places are looked up.
 */
public final class Locator {

  private static final int OBJECT = -1;
  private static final int NO_NAME = -1;

  private final byte[] bytes;
  private final int end;

  /** How far the containers are known. */
  private int scanned;

  private int depth;

  /** By depth: the index of the current element, or {@link #OBJECT}. */
  private int[] elements = new int[8];

  /** By depth: where the quote of the current property's name is, or {@link #NO_NAME}. */
  private int[] names = new int[8];

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

  /** The path of the value at an index, or of the property whose name begins there. */
  public String path(int offset) {
    while (scanned < Math.min(offset, end) && step(offset)) {}
    StringBuilder path = new StringBuilder("$");
    for (int i = 1; i <= depth; i++) {
      if (elements[i] != OBJECT) {
        path.append('[').append(elements[i]).append(']');
      } else if (names[i] != NO_NAME && isName(names[i])) {
        appendName(path, names[i]);
      } else if (i == depth && scanned == offset && isName(offset)) {
        appendName(path, offset);
      }
    }
    return path.toString();
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
        }
        scanned = behind;
        return true;
      }
      default -> {}
    }
    scanned++;
    return true;
  }

  private void open(int element) {
    depth++;
    if (depth == elements.length) {
      elements = Arrays.copyOf(elements, 2 * depth);
      names = Arrays.copyOf(names, 2 * depth);
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
    int colon = Whitespace.skip(bytes, Math.min(behindString(offset), end), end);
    return colon < end && bytes[colon] == ':';
  }

  /** The index behind the closing quote, or one beyond the end if there is none. */
  private int behindString(int quote) {
    int at = quote + 1;
    while (at < end && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    return Math.min(at, end) + 1;
  }

  private void appendName(StringBuilder path, int quote) {
    int close = behindString(quote) - 1;
    PathText.append(path, StringText.decode(bytes, quote + 1, close));
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
    for (; counted < Math.min(offset, end); counted++) {
      if (bytes[counted] == '\n') {
        line++;
        column = 1;
      } else if ((bytes[counted] & 0xC0) != 0x80) {
        column++;
      }
    }
  }
}
