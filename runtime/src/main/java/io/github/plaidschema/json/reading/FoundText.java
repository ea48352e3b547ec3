package io.github.plaidschema.json.reading;

import io.github.plaidschema.json.engine.ForeignEncoding;
import io.github.plaidschema.json.engine.Literals;
import io.github.plaidschema.json.engine.Rejection;

/** Says what kind of thing stands in a document, never what it says. */
final class FoundText {

  private FoundText() {}

  /** Whether a value begins with a byte, well formed or not. */
  static boolean isValue(byte first) {
    return switch (first) {
      case '"', '{', '[', 't', 'f', 'n', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          true;
      default -> false;
    };
  }

  static String at(byte[] bytes, int offset, int end) {
    if (offset >= end) {
      return "the end of the document";
    }
    return switch (bytes[offset]) {
      case '"' -> "a string";
      case '{' -> "an object";
      case '[' -> "an array";
      case '}' -> "a closing brace";
      case ']' -> "a closing bracket";
      case ',' -> "a comma";
      case ':' -> "a colon";
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "a number";
      case 't', 'f' -> literal(bytes, offset, end, "a boolean");
      case 'n' -> literal(bytes, offset, end, "null");
      default ->
          ForeignEncoding.isByteOrderMark(bytes, offset, end)
              ? ForeignEncoding.BYTE_ORDER_MARK
              : "invalid JSON";
    };
  }

  private static String literal(byte[] bytes, int offset, int end, String kind) {
    try {
      Literals.end(bytes, offset, end);
      return kind;
    } catch (Rejection misspelled) {
      return "invalid JSON";
    }
  }
}
