package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.json.UnknownVariant;
import org.jspecify.annotations.Nullable;

/** Told apart by the text of a property. */
@PlaidUnion(
    discriminator = "a",
    mapping = @PlaidUnion.Mapping(value = "s", variant = Tagged.S.class))
public sealed interface Tagged {

  /** The only variant that is known. */
  @PlaidSchema
  non-sealed interface S extends Tagged {
    @JsonName("a")
    String tag();

    @Nullable Integer z();
  }

  /** Any other. */
  non-sealed interface Unknown extends Tagged, UnknownVariant {}
}
