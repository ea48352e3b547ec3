package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.JsonWith;
import io.github.plaidschema.PlaidSchema;
import org.jspecify.annotations.Nullable;

/** Has a field that is read by hand. */
@PlaidSchema
public interface Coded {
  @JsonWith(PairCodec.class)
  @Nullable Pair a();
}
