package sdk.unions;

import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.json.UnknownVariant;

/** How something is paid. */
@PlaidUnion(
    discriminator = "type",
    mapping = {
      @PlaidUnion.Mapping(value = "ach", variant = BankPayment.class),
      @PlaidUnion.Mapping(value = "wire \"fast\" é", variant = BankPayment.class),
      @PlaidUnion.Mapping(value = "cash", variant = Cash.class)
    })
public sealed interface Payment permits CardPayment, BankPayment, Cash, Payment.Unknown {

  /** What all variants can say of themselves. */
  default <R extends @org.jspecify.annotations.Nullable Object> R accept(
      PaymentVisitor<R> visitor) {
    return PaymentVisitor.visit(this, visitor);
  }

  /** A payment that this version does not know. */
  non-sealed interface Unknown extends Payment, UnknownVariant {}
}
