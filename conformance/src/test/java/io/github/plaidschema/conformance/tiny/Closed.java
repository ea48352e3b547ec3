package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.PlaidSchema;
import org.jspecify.annotations.Nullable;

/** Skips what it does not know. */
@PlaidSchema
public interface Closed {
  @Nullable Integer a();
}
