package io.github.plaidschema.comparison.model;

import io.github.plaidschema.JsonName;

/** A set that has no constant for some of the documents. */
public enum Kind {
  @JsonName("OPEN")
  OPEN,
  @JsonName("CLOSED")
  CLOSED
}
