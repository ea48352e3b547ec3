package io.github.plaidschema.compatibility.compare;

/**
 * What a change does to one audience.
 *
 * @param meaning in plain words, as sentences; empty if it is safe
 * @since 0.1.0
 */
public record Effect(Severity severity, String meaning) {

  /** No effect. */
  public static final Effect NONE = new Effect(Severity.SAFE, "");

  /** Both at once. */
  Effect and(Effect other) {
    if (meaning.isEmpty() || other.meaning.contains(meaning)) {
      return new Effect(severity.or(other.severity), other.meaning);
    }
    if (other.meaning.isEmpty() || meaning.contains(other.meaning)) {
      return new Effect(severity.or(other.severity), meaning);
    }
    return new Effect(severity.or(other.severity), meaning + " " + other.meaning);
  }

  static Effect breaks(String meaning) {
    return new Effect(Severity.BREAKS, meaning);
  }

  static Effect changes(String meaning) {
    return new Effect(Severity.CHANGES_BEHAVIOUR, meaning);
  }
}
