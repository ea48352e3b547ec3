package io.github.plaidschema.json.engine;

import java.util.Arrays;

/** Steps over a value of any kind, refusing all that a reader of the value would refuse. */
public final class ValueSkipper {

  private final byte[] bytes;
  private final int end;
  private final int maxDepth;
  private final int maxNumberLength;
  private final int maxExponent;
  private final NameScopes names;

  /** By depth: whether the container there is an object. */
  private boolean[] objects = new boolean[8];

  private int depth;
  private int at;

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
   * @throws Refusal if the value is malformed or beyond a limit
   */
  public int skip(int from, int openContainers) {
    at = from;
    depth = openContainers;
    do {
      enterValue();
    } while (!leaveContainers(openContainers));
    return at;
  }

  /** Steps over scalars and empty containers, and into the first value of others. */
  private void enterValue() {
    while (true) {
      at = Whitespace.skip(bytes, at, end);
      if (at >= end) {
        throw new Refusal(end, "a value");
      }
      byte b = bytes[at];
      if (b == '{') {
        open(true);
        if (closes('}')) {
          return;
        }
        name();
      } else if (b == '[') {
        open(false);
        if (closes(']')) {
          return;
        }
      } else {
        at = scalarEnd(b);
        return;
      }
    }
  }

  /** Closes what ends here; true if the whole value ended, false if another value is due. */
  private boolean leaveContainers(int openContainers) {
    while (depth > openContainers) {
      boolean object = objects[depth];
      if (closes(object ? '}' : ']')) {
        continue;
      }
      if (at >= end || bytes[at] != ',') {
        throw new Refusal(at, object ? "a comma or }" : "a comma or ]");
      }
      at = Whitespace.skip(bytes, at + 1, end);
      if (object) {
        name();
      }
      return false;
    }
    return true;
  }

  private void open(boolean object) {
    if (depth == maxDepth) {
      throw new Refusal(at, "at most " + maxDepth + " levels of nesting");
    }
    depth++;
    if (depth >= objects.length) {
      objects = Arrays.copyOf(objects, Math.max(depth + 1, 2 * objects.length));
    }
    objects[depth] = object;
    if (object) {
      names.open(depth);
    }
    at++;
  }

  private boolean closes(char bracket) {
    at = Whitespace.skip(bytes, at, end);
    if (at < end && bytes[at] == bracket) {
      at++;
      depth--;
      return true;
    }
    return false;
  }

  private void name() {
    if (!StringText.isQuote(bytes, at, end)) {
      throw new Refusal(at, "a property name");
    }
    int plainEnd = StringText.plainEnd(bytes, at + 1, end);
    boolean plain = StringText.isQuote(bytes, plainEnd, end);
    int quote = plain ? plainEnd : StringText.closingQuote(bytes, plainEnd, end);
    if (!names.add(depth, bytes, at + 1, quote, plain)) {
      throw new Refusal(at, Refusal.REPEATED_PROPERTY);
    }
    at = Whitespace.skip(bytes, quote + 1, end);
    if (at >= end || bytes[at] != ':') {
      throw new Refusal(at, "a colon");
    }
    at++;
  }

  private int scalarEnd(byte first) {
    if (first == '"') {
      return StringText.closingQuote(bytes, at + 1, end) + 1;
    }
    if (first == '-' || NumberText.isDigit(first)) {
      return NumberText.end(bytes, at, end, maxNumberLength, maxExponent);
    }
    if (first == 'n' || first == 't' || first == 'f') {
      return Literals.end(bytes, at, end);
    }
    throw new Refusal(at, "a value");
  }
}
