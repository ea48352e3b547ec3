package io.github.plaidschema.compatibility.compare;

/** Which version reads what the other describes. */
enum Direction {
  OLD_READS_NEW(Audience.READERS, "The old version"),
  NEW_READS_OLD(Audience.WRITERS, "The new version");

  private final Audience audience;
  private final String reader;

  Direction(Audience audience, String reader) {
    this.audience = audience;
    this.reader = reader;
  }

  /** To whom it matters. */
  Audience audience() {
    return audience;
  }

  /** The version that reads, at the start of a sentence. */
  String reader() {
    return reader;
  }
}
