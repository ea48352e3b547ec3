package io.github.plaidschema.conformance.family;

import io.github.plaidschema.PlaidSchema;
import java.util.List;
import java.util.Optional;

/** Skips what it does not know. */
@PlaidSchema
public interface Narrow {
  String text();

  Optional<Integer> count();

  Optional<List<Narrow>> narrow();
}
