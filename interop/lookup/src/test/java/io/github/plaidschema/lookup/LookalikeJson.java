package io.github.plaidschema.lookup;

/** Named like generated code. */
public final class LookalikeJson {

  /** Not a codec. */
  public static final String CODEC = "none";

  private LookalikeJson() {}
}
