package io.github.plaidschema.comparison.probe;

/** What a cell of the tables says. */
public enum Support {
  YES("yes"),
  PARTLY("partly"),
  NO("no"),
  /** The library does nothing of the kind, or has no type to ask it with. */
  NOT_ASKED("–");

  private final String text;

  Support(String text) {
    this.text = text;
  }

  /** What stands in the cell. */
  public String text() {
    return text;
  }

  static Support of(boolean yes) {
    return yes ? YES : NO;
  }

  /** All of them, some of them, none of them. */
  static Support of(long found, long of) {
    return found == of ? YES : found == 0 ? NO : PARTLY;
  }
}
