package io.github.plaidschema.json.reading;

import io.github.plaidschema.json.engine.ForeignEncoding;
import io.github.plaidschema.json.engine.Locator;
import io.github.plaidschema.json.engine.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Makes the exceptions for one document. Their texts hold no value of the document. Of which class
 * they are, those above know.
 */
public abstract class Failures {

  /** Makes what makes exceptions; nearly all documents do without. */
  @FunctionalInterface
  public interface Factory {

    /** The failures of the document between two indexes. */
    Failures failures(byte[] bytes, int start, int end);
  }

  private final byte[] bytes;
  private final int start;
  private final int end;
  private @Nullable RuntimeException latest;
  private boolean latestIsMisuse;
  private boolean isTentative;

  /** The failures of the document between two indexes. */
  protected Failures(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  /** Something of another kind stands at an index. */
  public RuntimeException unexpected(int offset, String expected) {
    String foreign = foreignEncoding(offset);
    if (foreign != null) {
      return foreignEncoding(foreign);
    }
    String found = FoundText.at(bytes, offset, end);
    return exception(offset, "expected " + expected + ", found " + found, expected);
  }

  /** What stands at an index is not what was expected. */
  public RuntimeException expected(int offset, String expected) {
    return offset >= end || foreignEncoding(offset) != null
        ? unexpected(offset, expected)
        : rejected(offset, expected);
  }

  /** The encoding that the document is in, if reading fails at once for it; else null. */
  private @Nullable String foreignEncoding(int offset) {
    // The second byte is where ASCII characters of UTF-16 stop to look like UTF-8.
    return offset - start <= 1 ? ForeignEncoding.name(bytes, start, end) : null;
  }

  private RuntimeException foreignEncoding(String found) {
    String expected = ForeignEncoding.EXPECTED;
    return exception(start, "expected " + expected + ", found " + found, expected);
  }

  /** The document is beyond a limit, which is known at an index. */
  public RuntimeException rejected(int offset, String expected) {
    return exception(offset, "expected " + expected, expected);
  }

  /** What a part of the engine rejects. */
  public RuntimeException of(Rejection rejection) {
    return expected(rejection.offset(), rejection.expected());
  }

  /** The name at an index occurred before in its object. */
  public RuntimeException repeatedProperty(int name) {
    return expected(name, Rejection.REPEATED_PROPERTY);
  }

  /** A codec calls its reader in an order that no JSON has. */
  public RuntimeException misuse(int offset, String how) {
    // What is wrong with a codec is no matter of the document: it is said with its place.
    isTentative = false;
    RuntimeException misuse =
        exception(offset, "a codec misuses its reader: " + how, "a correct codec");
    latestIsMisuse = true;
    return misuse;
  }

  /**
   * Makes an exception.
   *
   * @param message what is wrong, in words
   * @param expected what would be right
   */
  public RuntimeException exception(int offset, String message, String expected) {
    RuntimeException exception =
        isTentative
            ? create(null, offset, message, expected)
            : create(new Locator(bytes, start, end), offset, message, expected);
    latest = exception;
    latestIsMisuse = false;
    return exception;
  }

  /** Whether an exception is about this document, not about another that a codec reads. */
  public boolean made(RuntimeException exception) {
    return exception == latest;
  }

  /** Whether an exception says that a codec is wrong, not the document. */
  public boolean isMisuse(RuntimeException exception) {
    return exception == latest && latestIsMisuse;
  }

  /**
   * Whether exceptions go no further than a field, which keeps the value as raw JSON: to find the
   * place of each of many would take as long as to read what is before it.
   */
  void setTentative(boolean tentative) {
    this.isTentative = tentative;
  }

  /**
   * Makes an exception.
   *
   * @param locator knows its place; null if nobody will ask for it
   */
  protected abstract RuntimeException create(
      @Nullable Locator locator, int offset, String message, String expected);
}
