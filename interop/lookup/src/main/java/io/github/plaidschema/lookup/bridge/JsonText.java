package io.github.plaidschema.lookup.bridge;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import java.util.regex.Pattern;

/**
 * The text of one JSON value, made of the tokens that a library's parser gives. Nothing is checked
 * here but how large it gets: names may repeat and numbers be malformed, so that the codec that
 * reads the text rejects them as it rejects them everywhere.
 *
 * <p>Beyond a limit the text {@linkplain #isFull() is full}: what comes then is ignored, and the
 * codec, which is given the same limits, rejects what is there already. So an endless input does
 * not fill the memory.
 *
 * @since 0.1.0
 */
public final class JsonText {

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+");

  private static final String NO_NUMBER = "?";

  private final StringBuilder text = new StringBuilder();
  private final JsonLimits limits;
  private int depth;
  private boolean full;

  /** No tokens yet. */
  public JsonText(JsonLimits limits) {
    this.limits = limits;
  }

  /** Whether the text is beyond a limit, and will be rejected whatever comes. */
  public boolean isFull() {
    return full;
  }

  /** Begins an object. */
  public void beginObject() {
    begin('{');
  }

  /** Ends an object. */
  public void endObject() {
    end('}');
  }

  /** Begins an array. */
  public void beginArray() {
    begin('[');
  }

  /** Ends an array. */
  public void endArray() {
    end(']');
  }

  private void begin(char bracket) {
    depth++;
    value(Character.toString(bracket));
    if (depth > limits.maxDepth()) {
      full = true;
    }
  }

  private void end(char bracket) {
    depth--;
    append(Character.toString(bracket));
  }

  /** Adds the name of a property. */
  public void name(String name) {
    comma();
    quoted(name);
    append(":");
  }

  /** Adds a string. */
  public void string(String value) {
    comma();
    quoted(value);
  }

  /** Adds a number with the digits that it has. */
  public void number(String literal) {
    int most = limits.maxNumberLength();
    if (literal.length() > most) {
      value(isNumeric(literal) ? literal.substring(0, most + 1) : NO_NUMBER);
      full = true;
    } else {
      value(isNumeric(literal) ? literal : NO_NUMBER);
    }
  }

  /** Whether a text can be part of no other token: a lenient parser's number may be anything. */
  private static boolean isNumeric(String literal) {
    return !literal.isEmpty()
        && literal.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0);
  }

  /** Whether JSON spells a number so. */
  public static boolean isNumber(String literal) {
    return NUMBER.matcher(literal).matches();
  }

  /** Adds true or false. */
  public void bool(boolean value) {
    value(value ? "true" : "false");
  }

  /** Adds null. */
  public void nullValue() {
    value("null");
  }

  private void value(String token) {
    comma();
    append(token);
  }

  private void comma() {
    int length = text.length();
    if (length > 0 && "{[:".indexOf(text.charAt(length - 1)) < 0) {
      append(",");
    }
  }

  private void quoted(String value) {
    append("\"");
    int plain = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\' || c < ' ') {
        append(value, plain, i);
        append(escaped(c));
        plain = i + 1;
      }
    }
    append(value, plain, value.length());
    append("\"");
  }

  private static String escaped(char c) {
    return c == '"' || c == '\\' ? "\\" + c : String.format("\\u%04x", (int) c);
  }

  private void append(String part) {
    append(part, 0, part.length());
  }

  private void append(String part, int from, int to) {
    if (full) {
      return;
    }
    if (to - from > limits.maxBytes() - text.length()) {
      // As many characters as are too many, since the length is what the codec rejects.
      text.setLength(limits.maxBytes() + 1);
      full = true;
      return;
    }
    text.append(part, from, to);
  }

  /**
   * Reads the text.
   *
   * @param codec a codec with the limits of this text
   * @throws JsonException if it rejects the text
   */
  public <T> T read(JsonCodec<T> codec) {
    return codec.read(text.toString());
  }
}
