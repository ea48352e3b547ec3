package io.github.plaidschema.compatibility.compare;

/**
 * To whom a change may matter.
 *
 * @since 0.1.0
 */
public enum Audience {
  /** Programs that were compiled with the old version, and run with the new one. */
  COMPILED("compiled callers"),
  /** Sources that were written for the old version, compiled with the new one. */
  SOURCE("source"),
  /** Classes of others that implement the interfaces: stubs of tests, for example. */
  IMPLEMENTERS("implementers"),
  /** Programs that have the old version, and read documents as the new one describes them. */
  READERS("readers"),
  /** Whoever writes documents as the old version describes them, which the new one reads. */
  WRITERS("writers");

  private final String label;

  Audience(String label) {
    this.label = label;
  }

  /** As reports call it. */
  public String label() {
    return label;
  }
}
