package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.ForeignEncoding;
import io.github.plaidschema.json.engine.Locator;
import io.github.plaidschema.json.engine.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions for one document. Their texts hold no value of the document. */
final class Failures {

  private final byte[] bytes;
  private final int start;
  private final int end;
  private @Nullable JsonException latest;

  Failures(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  /** Something of another kind stands at an index. */
  JsonException unexpected(int offset, String expected) {
    String foreign = foreignEncoding(offset);
    if (foreign != null) {
      return foreignEncoding(foreign);
    }
    String found = FoundText.at(bytes, offset, end);
    return exception(offset, "expected " + expected + ", found " + found, expected);
  }

  /** What stands at an index is not what was expected. */
  JsonException expected(int offset, String expected) {
    return offset >= end || foreignEncoding(offset) != null
        ? unexpected(offset, expected)
        : refused(offset, expected);
  }

  /** The encoding that the document is in, if reading fails at once for it; else null. */
  private @Nullable String foreignEncoding(int offset) {
    // The second byte is where ASCII characters of UTF-16 stop to look like UTF-8.
    return offset - start <= 1 ? ForeignEncoding.name(bytes, start, end) : null;
  }

  private JsonException foreignEncoding(String found) {
    String expected = ForeignEncoding.EXPECTED;
    return exception(start, "expected " + expected + ", found " + found, expected);
  }

  /** The document is beyond a limit, which is known at an index. */
  JsonException refused(int offset, String expected) {
    return exception(offset, "expected " + expected, expected);
  }

  JsonException of(Refusal refusal) {
    return expected(refusal.offset(), refusal.expected());
  }

  /** The name at an index occurred before in its object. */
  JsonException repeatedProperty(int name) {
    return expected(name, Refusal.REPEATED_PROPERTY);
  }

  /** A codec calls its reader in an order that no JSON has. */
  JsonException misuse(int offset, String how) {
    return exception(offset, "a codec misuses its reader: " + how, "a correct codec");
  }

  /** A codec threw what the caller of {@code read} must not see, as it may hold values. */
  JsonException refusedBy(JsonCodec<?> codec, int offset, RuntimeException failure) {
    String name = codec.withoutSettings().getClass().getSimpleName();
    String refused =
        "refused by "
            + (name.isEmpty() ? "a codec" : name)
            + " ("
            + failure.getClass().getSimpleName()
            + ")";
    return exception(
        offset, refused, "a value that " + (name.isEmpty() ? "its codec" : name) + " accepts");
  }

  private JsonException exception(int offset, String message, String expected) {
    Locator locator = new Locator(bytes, start, end);
    JsonViolation refused =
        new JsonViolation(
            JsonViolation.Kind.REFUSED,
            locator.path(offset),
            locator.line(offset),
            locator.column(offset),
            offset - start,
            message);
    JsonException exception = new JsonException(refused, expected);
    latest = exception;
    return exception;
  }

  /** Whether an exception is about this document, not about another that a codec reads. */
  boolean made(JsonException exception) {
    return exception == latest;
  }
}
