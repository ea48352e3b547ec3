package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.WholeValue;
import io.github.plaidschema.json.UnknownVariant;
import java.util.List;
import java.util.Optional;

/** Told apart by the kind of the value. */
@PlaidUnion
public sealed interface Whole {

  /** A string. */
  @PlaidSchema
  non-sealed interface Text extends Whole {
    @WholeValue
    String value();
  }

  /** An array. */
  @PlaidSchema
  non-sealed interface Items extends Whole {
    @WholeValue
    List<Whole> items();
  }

  /** An object. */
  @PlaidSchema
  non-sealed interface Fields extends Whole {
    Optional<Whole> a();
  }

  /** A number or null. */
  non-sealed interface Unknown extends Whole, UnknownVariant {}
}
