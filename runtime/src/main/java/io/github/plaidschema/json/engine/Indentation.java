package io.github.plaidschema.json.engine;

/** Lays a document out for people: each property and each element on a line of its own. */
public final class Indentation {

  private static final byte[] LEVEL = {' ', ' '};

  private Indentation() {}

  /** The same document, which is well formed, with its white space made anew. */
  public static Output indented(Output document) {
    byte[] bytes = document.array();
    int end = document.size();
    Output out = new Output();
    int depth = 0;
    int at = Whitespace.skip(bytes, 0, end);
    while (at < end) {
      byte b = bytes[at];
      int next = Whitespace.skip(bytes, at + 1, end);
      switch (b) {
        case '{', '[' -> {
          out.write(b);
          if (bytes[next] == b + 2) { // the bracket that closes it, in ASCII
            out.write(bytes[next]);
            next = Whitespace.skip(bytes, next + 1, end);
          } else {
            newLine(out, ++depth);
          }
        }
        case '}', ']' -> {
          newLine(out, --depth);
          out.write(b);
        }
        case ',' -> {
          out.write(b);
          newLine(out, depth);
        }
        case ':' -> {
          out.write(b);
          out.write((byte) ' ');
        }
        case '"' -> {
          int behind = RawJson.behindString(bytes, at);
          out.write(bytes, at, behind);
          next = Whitespace.skip(bytes, behind, end);
        }
        default -> out.write(b);
      }
      at = next;
    }
    return out;
  }

  private static void newLine(Output out, int depth) {
    out.write((byte) '\n');
    for (int i = 0; i < depth; i++) {
      out.write(LEVEL);
    }
  }
}
