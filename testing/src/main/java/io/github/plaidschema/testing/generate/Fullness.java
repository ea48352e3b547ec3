package io.github.plaidschema.testing.generate;

/** How much of what a document may have it has. */
public enum Fullness {
  /** Required properties only; what may be null is null, and collections are empty. */
  MINIMAL,
  /** By chance. */
  MIXED,
  /** Every property, none of them null or empty, to a depth of some levels. */
  FULL
}
