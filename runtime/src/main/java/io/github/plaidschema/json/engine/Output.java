package io.github.plaidschema.json.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow. */
public final class Output {

  private static final int INITIAL_CAPACITY = 512;

  /** Behind what was reserved there is room for this many bytes, so that whole words fit. */
  static final int SPARE = 4 * Long.BYTES;

  /** What every virtual machine can allocate. */
  private static final int MAX_CAPACITY = Integer.MAX_VALUE - 8;

  private byte[] bytes;
  private int size;

  /** Nothing yet. */
  public Output() {
    this(INITIAL_CAPACITY);
  }

  /** Nothing yet, with room for this many bytes. */
  public Output(int capacity) {
    this.bytes = new byte[Math.max(capacity, INITIAL_CAPACITY)];
  }

  /** Appends a byte. */
  public void write(byte b) {
    if (size == bytes.length) {
      grow(1);
    }
    bytes[size++] = b;
  }

  /** Appends the first bytes of a word. */
  public void write(long word, int count) {
    int at = reserve(count);
    Words.set(bytes, at, word);
  }

  /** Appends a range of an array. */
  public void write(byte[] source, int from, int to) {
    int length = to - from;
    int at = reserve(length);
    System.arraycopy(source, from, bytes, at, length);
  }

  /** Appends an array. */
  public void write(byte[] source) {
    write(source, 0, source.length);
  }

  /**
   * Makes room for {@code length} bytes, which the caller then puts into {@link #array()} from the
   * returned index on, and for 32 bytes behind them, which may be overwritten.
   *
   * @throws IllegalStateException if no array holds so many bytes
   */
  public int reserve(int length) {
    if (length > bytes.length - SPARE - size) {
      grow((long) length + SPARE);
    }
    int at = size;
    size += length;
    return at;
  }

  /** Puts a byte in the place of the last one if that is {@code old}, else behind it. */
  public void replaceLast(byte old, byte replacement) {
    if (bytes[size - 1] == old) {
      bytes[size - 1] = replacement;
    } else {
      write(replacement);
    }
  }

  /** Takes back all that was appended after the first {@code length} bytes. */
  public void truncate(int length) {
    size = length;
  }

  /** The array that holds the bytes until more are written. */
  public byte[] array() {
    return bytes;
  }

  /** Appends a text of ASCII characters. */
  @SuppressWarnings("deprecation") // Copies ASCII as it is, without an array in between.
  public void writeAscii(String text) {
    int length = text.length();
    int at = reserve(length);
    text.getBytes(0, length, bytes, at);
  }

  private void grow(long needed) {
    long least = size + needed;
    if (least > MAX_CAPACITY) {
      throw new IllegalStateException("A JSON document of more than 2 GB cannot be written");
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(MAX_CAPACITY, Math.max(least, 2L * size)));
  }

  /** Forgets all bytes, which may be secrets, and keeps their room. */
  public void wipe() {
    Arrays.fill(bytes, 0, size, (byte) 0);
    size = 0;
  }

  /** How many bytes there is room for. */
  public int capacity() {
    return bytes.length;
  }

  /** How many bytes there are. */
  public int size() {
    return size;
  }

  /** A copy of the bytes. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** The bytes as a text; they are UTF-8. */
  public String toText() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  /** Hands the bytes to a stream. */
  public void writeTo(OutputStream stream) throws IOException {
    stream.write(bytes, 0, size);
  }
}
