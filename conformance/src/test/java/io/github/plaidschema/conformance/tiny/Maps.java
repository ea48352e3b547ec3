package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.PlaidSchema;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objects with any names. */
@PlaidSchema
public interface Maps {
  Optional<Map<String, @Nullable Integer>> a();

  Optional<Map<String, Closed>> z();
}
