package io.github.plaidschema.comparison.probe;

/** What a cell of the tables says. */
public enum Answer {
  YES("yes"),
  PARTLY("partly"),
  NO("no"),
  /** The library does nothing of the kind, or has no type to ask it with. */
  NOT_ASKED("–");

  private final String text;

  Answer(String text) {
    this.text = text;
  }

  /** What stands in the cell. */
  public String text() {
    return text;
  }

  static Answer of(boolean yes) {
    return yes ? YES : NO;
  }

  /** All of them, some of them, none of them. */
  static Answer of(long found, long of) {
    return found == of ? YES : found == 0 ? NO : PARTLY;
  }
}
