package io.github.plaidschema.comparison.probe;

/** A row of the tables. */
public enum Feature {
  UNKNOWN_PROPERTIES("unknown properties survive a round trip"),
  NULLS("explicit null and absent stay apart"),
  ENUMS("unknown enum values survive, in fields and lists"),
  ENUM_KEYS("unknown enum values survive as keys of maps"),
  DECIMALS("all digits of a decimal survive"),
  MISTYPED("a value of a wrong type spoils no other, and survives"),
  SECRETS("`toString` redacts secrets"),
  TOLERANCE("reads without a required value; touching it names it"),
  VIOLATIONS("can list every missing value of a document"),
  COPIES("lists are copied and unmodifiable"),
  BUILDERS("builder names everything that is missing"),
  REFLECTION("no reflection at run time"),
  DEPENDENCIES("no JSON library of others at run time"),
  REPEATS("repeated properties are rejected"),
  LIMITS("limits on nesting and on the length of numbers"),
  MISTAKES("a field that is not JSON is a compile-time error");

  private final String text;

  Feature(String text) {
    this.text = text;
  }

  /** The first cell of its row. */
  public String text() {
    return text;
  }

  /** Asks a library for it. */
  public Support ask(Peer peer) throws Exception {
    return switch (this) {
      case UNKNOWN_PROPERTIES -> RoundTrips.unknownProperties(peer);
      case NULLS -> RoundTrips.nulls(peer);
      case ENUMS -> RoundTrips.enums(peer);
      case ENUM_KEYS -> RoundTrips.enumKeys(peer);
      case DECIMALS -> RoundTrips.decimals(peer);
      case MISTYPED -> RoundTrips.mistyped(peer);
      case SECRETS -> Values.secrets(peer);
      case TOLERANCE -> Values.tolerance(peer);
      case VIOLATIONS -> Values.violations(peer);
      case COPIES -> Values.copies(peer);
      case BUILDERS -> Values.builders(peer);
      case REFLECTION -> RunTime.reflection(peer);
      case DEPENDENCIES -> RunTime.dependencies(peer);
      case REPEATS -> Hostility.repeats(peer);
      case LIMITS -> Hostility.limits(peer);
      case MISTAKES -> Compiling.mistakes(peer);
    };
  }
}
