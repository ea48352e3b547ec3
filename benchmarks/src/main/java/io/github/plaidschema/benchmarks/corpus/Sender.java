package io.github.plaidschema.benchmarks.corpus;

/** Who writes the responses: what it puts into them, and how it lays them out. */
enum Sender {
  /** As the schema says, on one line. */
  FAITHFUL(38, 19, 0, 0, 0, false),

  /**
   * As 890 responses that were recorded from Plaid's sandbox: half of the members are null, for ten
   * members one is absent that the schema requires, one in 660 is unknown, and of the texts of more
   * than eight characters 54 % repeat within their document.
   */
  SANDBOX(62, 62, 95, 15, 60, true);

  private final int nullsIn100;
  private final int composedNullsIn100;
  private final int absentIn1000;
  private final int unknownIn10000;
  private final int repeatedIn100;
  private final boolean indented;

  Sender(
      int nullsIn100,
      int composedNullsIn100,
      int absentIn1000,
      int unknownIn10000,
      int repeatedIn100,
      boolean indented) {
    this.nullsIn100 = nullsIn100;
    this.composedNullsIn100 = composedNullsIn100;
    this.absentIn1000 = absentIn1000;
    this.unknownIn10000 = unknownIn10000;
    this.repeatedIn100 = repeatedIn100;
    this.indented = indented;
  }

  /** How many of 100 values that may be null are so. */
  int nullsIn100() {
    return nullsIn100;
  }

  /** The same of objects and lists. */
  int composedNullsIn100() {
    return composedNullsIn100;
  }

  /** How many of 1,000 members are absent, of those whose place can be empty in all models. */
  int absentIn1000() {
    return absentIn1000;
  }

  /** How many of 10,000 members are followed by one that the schema does not have. */
  int unknownIn10000() {
    return unknownIn10000;
  }

  /** How many of 100 texts are drawn from those of more than eight characters before them. */
  int repeatedIn100() {
    return repeatedIn100;
  }

  /** Whether lines are indented by two spaces. */
  boolean indented() {
    return indented;
  }
}
