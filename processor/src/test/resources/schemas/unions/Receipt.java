package sdk.unions;

import org.jspecify.annotations.Nullable;

/** How a user of an SDK tells variants apart. */
public final class Receipt implements PaymentVisitor<@Nullable String> {

  /** By a visitor, which has to know all of them. */
  public static @Nullable String of(Payment payment) {
    return payment.accept(new Receipt());
  }

  /** By their types. */
  public static boolean isElectronic(Payment payment) {
    return payment instanceof CardPayment || payment instanceof BankPayment;
  }

  @Override
  public @Nullable String visitCardPayment(CardPayment value) {
    return "card " + value.number();
  }

  @Override
  public @Nullable String visitBankPayment(BankPayment value) {
    return "bank " + value.account();
  }

  @Override
  public @Nullable String visitCash(Cash value) {
    return null;
  }

  @Override
  public @Nullable String visitUnknown(Payment.Unknown value) {
    return "unknown " + value.json().get("type").map(Object::toString).orElse("");
  }
}
