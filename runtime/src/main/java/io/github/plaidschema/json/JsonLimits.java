package io.github.plaidschema.json;

import io.github.plaidschema.json.reading.Limits;
import io.github.plaidschema.json.writing.DocumentWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How large a document may be. The limits hold for everything that is read, skipped values
 * included, whichever way the document comes in. Immutable.
 *
 * @since 0.1.0
 */
public final class JsonLimits {

  /** 64 MiB, 1,000,000 values, 64 levels, numbers of 1,000 characters, exponents up to 9,999. */
  public static final JsonLimits DEFAULT =
      new JsonLimits(64 << 20, 1_000_000, new Limits(64, 1_000, 9_999));

  private static final int HIGHEST_MAX_BYTES = Integer.MAX_VALUE - 8;

  /** As deep as the widest schemas can be read by a thread with a stack of 1 MB. */
  static final int HIGHEST_MAX_DEPTH = DocumentWriter.MAX_DEPTH;

  private static final int HIGHEST_MAX_NUMBER_LENGTH = 100_000;
  private static final int HIGHEST_MAX_EXPONENT = 1_000_000;

  /**
   * The highest of each that there can be, for documents that a program wrote itself: 2,147,483,639
   * bytes, 2,147,483,647 values, 200 levels, numbers of 100,000 characters, exponents up to
   * 1,000,000.
   */
  public static final JsonLimits HIGHEST =
      new JsonLimits(
          HIGHEST_MAX_BYTES,
          Integer.MAX_VALUE,
          new Limits(HIGHEST_MAX_DEPTH, HIGHEST_MAX_NUMBER_LENGTH, HIGHEST_MAX_EXPONENT));

  private final int maxBytes;
  private final int maxValues;
  private final Limits whileReading;

  private JsonLimits(int maxBytes, int maxValues, Limits whileReading) {
    this.maxBytes = maxBytes;
    this.maxValues = maxValues;
    this.whileReading = whileReading;
  }

  /** Those that are met while a document is read. */
  Limits whileReading() {
    return whileReading;
  }

  /** How many bytes of UTF-8 a document may have. */
  public int maxBytes() {
    return maxBytes;
  }

  /**
   * How many values a document may have: the document itself, and each element and property of each
   * array and object. It bounds the memory that a document takes.
   */
  public int maxValues() {
    return maxValues;
  }

  /** How many objects and arrays may be open at once. */
  public int maxDepth() {
    return whileReading.maxDepth();
  }

  /** How many characters a number may have, sign, point and exponent included. */
  public int maxNumberLength() {
    return whileReading.maxNumberLength();
  }

  /** How large the exponent of a number may be, without its sign. */
  public int maxExponent() {
    return whileReading.maxExponent();
  }

  /**
   * These limits with another number of bytes, from 1 to 2,147,483,639.
   *
   * @throws IllegalArgumentException if it is outside that range
   */
  public JsonLimits withMaxBytes(int bytes) {
    check("maxBytes", bytes, 1, HIGHEST_MAX_BYTES);
    return new JsonLimits(bytes, maxValues, whileReading);
  }

  /**
   * These limits with another number of values, from 1 to 2,147,483,647.
   *
   * @throws IllegalArgumentException if it is outside that range
   */
  public JsonLimits withMaxValues(int values) {
    check("maxValues", values, 1, Integer.MAX_VALUE);
    return new JsonLimits(maxBytes, values, whileReading);
  }

  /**
   * These limits with another depth, from 1 to 200. Each level takes stack: 200 levels of the
   * widest schemas fit the stack of 1 MB that threads have by default.
   *
   * @throws IllegalArgumentException if it is outside that range
   */
  public JsonLimits withMaxDepth(int depth) {
    check("maxDepth", depth, 1, HIGHEST_MAX_DEPTH);
    return with(new Limits(depth, maxNumberLength(), maxExponent()));
  }

  /**
   * These limits with another length of numbers, from 1 to 100,000.
   *
   * @throws IllegalArgumentException if it is outside that range
   */
  public JsonLimits withMaxNumberLength(int characters) {
    check("maxNumberLength", characters, 1, HIGHEST_MAX_NUMBER_LENGTH);
    return with(new Limits(maxDepth(), characters, maxExponent()));
  }

  /**
   * These limits with another exponent, from 0 to 1,000,000.
   *
   * @throws IllegalArgumentException if it is outside that range
   */
  public JsonLimits withMaxExponent(int exponent) {
    check("maxExponent", exponent, 0, HIGHEST_MAX_EXPONENT);
    return with(new Limits(maxDepth(), maxNumberLength(), exponent));
  }

  private JsonLimits with(Limits changed) {
    return new JsonLimits(maxBytes, maxValues, changed);
  }

  private static void check(String name, int value, int lowest, int highest) {
    if (value < lowest || value > highest) {
      throw new IllegalArgumentException(
          name + " must be from " + lowest + " to " + highest + ", not " + value);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonLimits that
        && maxBytes == that.maxBytes
        && maxValues == that.maxValues
        && whileReading.equals(that.whileReading);
  }

  @Override
  public int hashCode() {
    return Objects.hash(maxBytes, maxValues, whileReading);
  }

  @Override
  public String toString() {
    return "JsonLimits{maxBytes="
        + maxBytes
        + ", maxValues="
        + maxValues
        + ", maxDepth="
        + maxDepth()
        + ", maxNumberLength="
        + maxNumberLength()
        + ", maxExponent="
        + maxExponent()
        + "}";
  }
}
