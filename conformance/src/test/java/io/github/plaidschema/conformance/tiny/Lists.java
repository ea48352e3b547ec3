package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.PlaidSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arrays: of scalars that may be null, and sets. */
@PlaidSchema
public interface Lists {
  Optional<List<@Nullable Integer>> a();

  Optional<Set<String>> z();
}
