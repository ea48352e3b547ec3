package io.github.plaidschema.compatibility.compare;

/**
 * To whom a change may matter.
 *
 * @since 0.1.0
 */
public enum Audience {
  /** Programs that were compiled with the old version, and run with the new one. */
  COMPILED("compiled callers", true),
  /** Sources that were written for the old version, compiled with the new one. */
  SOURCE("source", true),
  /** Classes of others that implement the interfaces: stubs of tests, for example. */
  IMPLEMENTERS("implementers", true),
  /** Programs that have the old version, and read documents as the new one describes them. */
  READERS("readers", false),
  /** Whoever writes documents as the old version describes them, which the new one reads. */
  WRITERS("writers", false);

  private final String label;
  private final boolean hasCode;

  Audience(String label, boolean hasCode) {
    this.label = label;
    this.hasCode = hasCode;
  }

  /** Whether it has code that names the types, rather than documents alone. */
  boolean hasCode() {
    return hasCode;
  }

  /** As reports call it. */
  public String label() {
    return label;
  }
}
