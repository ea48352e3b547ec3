package io.github.plaidschema.example.link.filter;

import io.github.plaidschema.JsonName;

/** What a limited purpose checking account may be used for. */
public enum LimitedPurposeType {
  @JsonName("RENT_MORTGAGE")
  RENT_MORTGAGE
}
