package sdk.unions;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Says what to do with each variant of {@link Payment}.
 *
 * @param <R> the result
 */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public interface PaymentVisitor<R extends @Nullable Object> {
  /** Called for this variant. */
  R visitCardPayment(CardPayment value);

  /** Called for this variant. */
  R visitBankPayment(BankPayment value);

  /** Called for this variant. */
  R visitCash(Cash value);

  /** Called for this variant. */
  R visitUnknown(Payment.Unknown value);

  /** Returns what a visitor does with a value. */
  static <R extends @Nullable Object> R visit(Payment value, PaymentVisitor<R> visitor) {
    if (value instanceof CardPayment variant) {
      return visitor.visitCardPayment(variant);
    }
    if (value instanceof BankPayment variant) {
      return visitor.visitBankPayment(variant);
    }
    if (value instanceof Cash variant) {
      return visitor.visitCash(variant);
    }
    return visitor.visitUnknown((Payment.Unknown) value);
  }
}
