package io.github.plaidschema.compatibility.compare;

/**
 * What a change does to an audience, the harmless first.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** Nothing that worked is different. */
  SAFE("SAFE"),
  /**
   * Something works otherwise, or fails where it asked for completeness: in a strict codec, or in a
   * switch over all constants.
   */
  CHANGES_BEHAVIOUR("CHANGES BEHAVIOUR"),
  /** Something that worked fails: it does not link or compile, is refused, or throws. */
  BREAKS("BREAKS");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** As reports call it. */
  public String label() {
    return label;
  }

  Severity or(Severity other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
