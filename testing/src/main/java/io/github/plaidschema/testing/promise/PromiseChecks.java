package io.github.plaidschema.testing.promise;

/** The checks, by what they are about. */
public final class PromiseChecks {
  public static final PromiseCheck EQUALITY = new EqualityCheck();
  public static final PromiseCheck BUILDER = new BuilderCheck();
  public static final PromiseCheck IMMUTABILITY = new ImmutabilityCheck();
  public static final PromiseCheck ROUND_TRIP = new RoundTripCheck();
  public static final PromiseCheck UNKNOWN_PROPERTIES = new UnknownPropertiesCheck();
  public static final PromiseCheck UNKNOWN_TEXTS = new UnknownTextsCheck();
  public static final PromiseCheck EXPLICIT_NULLS = new ExplicitNullsCheck();
  public static final PromiseCheck PRESENCE = new PresenceCheck();
  public static final PromiseCheck DRIFT = new DriftCheck();
  public static final PromiseCheck WRONG_TYPES = new WrongTypesCheck();
  public static final PromiseCheck REDACTION = new RedactionCheck();
  public static final PromiseCheck SHARED_CODEC = new SharedCodecCheck();
  public static final PromiseCheck VARIANTS = new VariantsCheck();

  private PromiseChecks() {}
}
