package sdk.unions;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Visits the variants of {@link Payment}: a variant that is added to it is a compiler error
 * where this is implemented. {@link WithDefault} goes on compiling and running.
 *
 * @param <R> the type of the result
 */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public interface PaymentVisitor<R extends @Nullable Object> {
  /**
   * Visits a {@link CardPayment}.
   *
   * @param value the variant
   * @return the result
   */
  R visitCardPayment(CardPayment value);

  /**
   * Visits a {@link BankPayment}.
   *
   * @param value the variant
   * @return the result
   */
  R visitBankPayment(BankPayment value);

  /**
   * Visits a {@link Cash}.
   *
   * @param value the variant
   * @return the result
   */
  R visitCash(Cash value);

  /**
   * Visits a {@link Payment.Unknown}.
   *
   * @param value the variant
   * @return the result
   */
  R visitUnknown(Payment.Unknown value);

  /**
   * Calls the method of a visitor that is for the variant of a value.
   *
   * @param <R> the type of the result
   * @param value the value
   * @param visitor the visitor
   * @return what the visitor returns
   */
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

  /**
   * Visits the variants of {@link Payment} by one method, but those whose own method is
   * overridden. It takes variants that are added later as well.
   *
   * @param <R> the type of the result
   */
  interface WithDefault<R extends @Nullable Object> extends PaymentVisitor<R> {
    /**
     * Visits a variant whose method is not overridden.
     *
     * @param value the variant
     * @return the result
     */
    R defaultAction(Payment value);

    @Override
    default R visitCardPayment(CardPayment value) {
      return defaultAction(value);
    }

    @Override
    default R visitBankPayment(BankPayment value) {
      return defaultAction(value);
    }

    @Override
    default R visitCash(Cash value) {
      return defaultAction(value);
    }

    @Override
    default R visitUnknown(Payment.Unknown value) {
      return defaultAction(value);
    }
  }
}
