package sdk.contract;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.WholeValue;
import io.github.plaidschema.json.UnknownVariant;
import java.util.List;
import java.util.Optional;

/** A union that is told apart by a property. */
@PlaidUnion(discriminator = "type")
public sealed interface Movement {
  /** By its type. */
  @PlaidSchema
  non-sealed interface Deposit extends Movement {
    String type();

    Optional<String> from();
  }

  /** A string. */
  @PlaidSchema
  non-sealed interface Note extends Movement {
    @WholeValue
    String text();
  }

  /** Some strings. */
  @PlaidSchema
  non-sealed interface Notes extends Movement {
    @WholeValue
    List<String> texts();
  }

  /** None of these. */
  non-sealed interface Unknown extends Movement, UnknownVariant {}
}
