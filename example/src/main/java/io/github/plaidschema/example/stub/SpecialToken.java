package io.github.plaidschema.example.stub;

/** Link tokens that lead to a response of a kind, as special passwords do in the sandbox. */
public enum SpecialToken {
  /** Leads to an error: the user has to log in at the institution again. */
  ITEM_LOGIN_REQUIRED,

  /** Leads to an error: too many requests. */
  RATE_LIMIT,

  /** Leads to a response without the metadata, and with a property that nobody declared. */
  DRIFTED,

  /** Leads to the first half of the document. */
  CUT_OFF,

  /** Leads to a page of HTML, as of a proxy. */
  BAD_GATEWAY;

  /** The token. */
  public String token() {
    return "link-sandbox-" + name();
  }
}
