package io.github.plaidschema.json.engine;

import java.util.ArrayList;
import java.util.List;

/** Takes JSON apart that is known to be well formed, without decoding it. */
public final class RawJson {

  private RawJson() {}

  /** A range of a document. */
  public record Range(int from, int to) {}

  /** The JSON between two indexes, without insignificant white space. */
  public static String compact(byte[] bytes, int from, int to) {
    byte[] compact = new byte[to - from];
    int size = 0;
    for (int at = from; at < to; ) {
      int behind = at + 1;
      if (bytes[at] == '"') {
        behind = behindString(bytes, at);
      } else if (bytes[at] <= ' ') {
        at++;
        continue;
      }
      System.arraycopy(bytes, at, compact, size, behind - at);
      size += behind - at;
      at = behind;
    }
    return StringText.text(compact, 0, size);
  }

  /** The elements of the array, or the values of the object, between two indexes. */
  public static List<Range> values(byte[] bytes, int from, int to) {
    boolean named = bytes[from] == '{';
    List<Range> values = new ArrayList<>();
    int at = Whitespace.skip(bytes, from + 1, to);
    while (at < to - 1) {
      if (named) {
        int colon = Whitespace.skip(bytes, behindString(bytes, at), to);
        at = Whitespace.skip(bytes, colon + 1, to);
      }
      int behind = behindValue(bytes, at);
      values.add(new Range(at, behind));
      int commaOrEnd = Whitespace.skip(bytes, behind, to);
      at = Whitespace.skip(bytes, commaOrEnd + 1, to);
    }
    return values;
  }

  private static int behindValue(byte[] bytes, int from) {
    int depth = 0;
    int at = from;
    do {
      switch (bytes[at]) {
        case '"' -> at = behindString(bytes, at);
        case '[', '{' -> {
          depth++;
          at++;
        }
        case ']', '}' -> {
          depth--;
          at++;
        }
        default -> at = depth > 0 ? at + 1 : behindToken(bytes, at);
      }
    } while (depth > 0);
    return at;
  }

  /** Behind a number or a literal, which stands in a container. */
  private static int behindToken(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != ',' && bytes[at] != ']' && bytes[at] != '}' && bytes[at] > ' ') {
      at++;
    }
    return at;
  }

  /** The index behind the string whose opening quote is at another. */
  static int behindString(byte[] bytes, int quote) {
    int at = quote + 1;
    while (bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    return at + 1;
  }
}
