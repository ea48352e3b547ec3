package sdk.contract;

import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.json.UnknownVariant;
import org.jspecify.annotations.Nullable;

/** A union that is told apart by shape. */
@PlaidUnion
public sealed interface Part {
  /** Has a known state. */
  @PlaidSchema
  non-sealed interface Stateful extends Part {
    Everything.Status state();

    @Nullable String remark();
  }

  /** Has a size, and forgets all else. */
  @PlaidSchema
  non-sealed interface Sized extends Part {
    int size();

    @DefaultValue
    default String unit() {
      return "m";
    }

    @DefaultValue(alwaysWritten = true)
    default int step() {
      return 1;
    }
  }

  /** None of these. */
  non-sealed interface Unknown extends Part, UnknownVariant {}
}
