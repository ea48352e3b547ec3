package io.github.plaidschema.conformance;

/** What is read or written otherwise than documented, and known. Each entry goes with its fault. */
final class KnownDisagreements {

  private KnownDisagreements() {}

  /** Whether a document may show one. */
  static boolean mayShowIn(String how, String document) {
    // An integer field reads -0 and writes 0.
    return how.equals("is written otherwise") && document.contains("-0");
  }
}
