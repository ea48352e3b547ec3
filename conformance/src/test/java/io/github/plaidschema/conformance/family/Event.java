package io.github.plaidschema.conformance.family;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.json.UnknownVariant;
import java.math.BigDecimal;
import java.util.Optional;

/** Told apart by the text of a property. */
@PlaidUnion(
    discriminator = "type",
    mapping = {
      @PlaidUnion.Mapping(value = "paid", variant = Event.Paid.class),
      @PlaidUnion.Mapping(value = "moved", variant = Event.Moved.class)
    })
public sealed interface Event {

  /** Which event it is. */
  String type();

  /** A payment. */
  @PlaidSchema
  non-sealed interface Paid extends Event {
    BigDecimal amount();
  }

  /** Something that has an event of its own. */
  @PlaidSchema
  non-sealed interface Moved extends Event {
    Optional<Event> cause();
  }

  /** Any other. */
  non-sealed interface Unknown extends Event, UnknownVariant {
    @Override
    default String type() {
      return "unknown";
    }
  }
}
