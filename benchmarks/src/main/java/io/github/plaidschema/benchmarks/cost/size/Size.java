package io.github.plaidschema.benchmarks.cost.size;

/** Of some class files: how many they are, what they take in the jar, and unpacked. */
public record Size(int files, long compressed, long unpacked) {
  static final Size NONE = new Size(0, 0, 0);

  /** Both together. */
  public Size plus(Size other) {
    return new Size(files + other.files, compressed + other.compressed, unpacked + other.unpacked);
  }
}
