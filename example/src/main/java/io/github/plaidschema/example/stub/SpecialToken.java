package io.github.plaidschema.example.stub;

/** Link tokens that lead to an answer of a kind, as special passwords do in the sandbox. */
public enum SpecialToken {
  /** Answered with an error: the user has to log in at the institution again. */
  ITEM_LOGIN_REQUIRED,

  /** Answered with an error: too many requests. */
  RATE_LIMIT,

  /** Answered without the metadata, and with a property that nobody declared. */
  DRIFTED,

  /** Answered with the first half of the document. */
  CUT_OFF,

  /** Answered by a proxy, with a page of HTML. */
  BAD_GATEWAY;

  /** The token. */
  public String token() {
    return "link-sandbox-" + name();
  }
}
