package io.github.plaidschema.models;

import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.json.UnknownVariant;
import java.math.BigDecimal;

/** A union that is told apart by a property. */
@PlaidUnion(
    discriminator = "type",
    mapping = {
      @PlaidUnion.Mapping(value = "card", variant = Payment.Card.class),
      @PlaidUnion.Mapping(value = "transfer", variant = Payment.Transfer.class)
    })
public sealed interface Payment {

  /** By card. */
  @PlaidSchema
  non-sealed interface Card extends Payment {
    /** Tells the variants apart. */
    @DefaultValue
    default String type() {
      return "card";
    }

    /** The last digits. */
    String lastDigits();
  }

  /** From account to account. */
  @PlaidSchema
  non-sealed interface Transfer extends Payment {
    /** Tells the variants apart. */
    @DefaultValue
    default String type() {
      return "transfer";
    }

    /** How much. */
    BigDecimal amount();
  }

  /** One that this version does not know. */
  non-sealed interface Unknown extends Payment, UnknownVariant {}
}
