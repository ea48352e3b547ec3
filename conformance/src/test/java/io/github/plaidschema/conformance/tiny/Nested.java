package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.PlaidSchema;
import java.util.Optional;

/** A schema within itself. */
@PlaidSchema
public interface Nested {
  Optional<Nested> a();
}
