package com.example.common;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.UnknownVariant;

/** Who pays or is paid. */
@PlaidUnion
public sealed interface Party {

  /** Somebody with a name. */
  @PlaidSchema
  non-sealed interface Person extends Party {
    String name();
  }

  /** Somebody with an account. */
  @PlaidSchema
  non-sealed interface Holder extends Party {
    @Sensitive
    String iban();
  }

  /** Somebody whom this version does not know how to name. */
  non-sealed interface Unknown extends Party, UnknownVariant {}
}
