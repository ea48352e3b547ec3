package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Knows all properties, with any value. */
@PlaidSchema
public interface Known {
  @Nullable JsonValue a();

  @Nullable JsonValue z();

  @Nullable JsonValue s();
}
