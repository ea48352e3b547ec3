package com.example.quote;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.WholeValue;
import io.github.plaidschema.json.UnknownVariant;
import java.net.URI;

/** Where a quote comes from. */
@PlaidUnion
public sealed interface Source {

  /** A quote that is published. */
  @PlaidSchema
  non-sealed interface Feed extends Source {
    URI url();
  }

  /** A quote that somebody has given. */
  @PlaidSchema
  non-sealed interface Desk extends Source {
    @WholeValue
    String name();
  }

  /** A source that this version does not know. */
  non-sealed interface Unknown extends Source, UnknownVariant {}
}
