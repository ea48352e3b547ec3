package io.github.plaidschema.compatibility.compare;

/**
 * What a change does to an audience, the harmless first.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** Nothing that worked is different. */
  SAFE("SAFE", 0),
  /**
   * Something works otherwise, or fails where it asked for completeness: in a strict codec, or in a
   * switch over all constants.
   */
  CHANGES_BEHAVIOUR("CHANGES BEHAVIOUR", 1),
  /** Something that worked fails: it does not link or compile, is rejected, or throws. */
  BREAKS("BREAKS", 2);

  private final String label;
  private final int harm;

  Severity(String label, int harm) {
    this.label = label;
    this.harm = harm;
  }

  /** As reports call it. */
  public String label() {
    return label;
  }

  Severity or(Severity other) {
    return isAtLeast(other) ? this : other;
  }

  /** Whether it does as much harm as the other one, or more. */
  boolean isAtLeast(Severity other) {
    return harm >= other.harm;
  }
}
