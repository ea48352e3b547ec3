package sdk.unions;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Visits the variants of {@link Instrument}.
 *
 * @param <R> the type of the result
 */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public interface InstrumentVisitor<R extends java.lang.@Nullable Object> {
  /**
   * Visits a {@link CardPayment}.
   *
   * @param value the variant
   * @return the result
   */
  R visitCardPayment(CardPayment value);

  /**
   * Visits a {@link Instrument.Id}.
   *
   * @param value the variant
   * @return the result
   */
  R visitId(Instrument.Id value);

  /**
   * Visits a {@link Instrument.Limit}.
   *
   * @param value the variant
   * @return the result
   */
  R visitLimit(Instrument.Limit value);

  /**
   * Visits a {@link Instrument.Active}.
   *
   * @param value the variant
   * @return the result
   */
  R visitActive(Instrument.Active value);

  /**
   * Visits a {@link Instrument.Ids}.
   *
   * @param value the variant
   * @return the result
   */
  R visitIds(Instrument.Ids value);

  /**
   * Visits a {@link Instrument.Wallet}.
   *
   * @param value the variant
   * @return the result
   */
  R visitWallet(Instrument.Wallet value);

  /**
   * Visits a {@link Instrument.Voucher}.
   *
   * @param value the variant
   * @return the result
   */
  R visitVoucher(Instrument.Voucher value);

  /**
   * Visits a {@link Instrument.Other}.
   *
   * @param value the variant
   * @return the result
   */
  R visitOther(Instrument.Other value);

  /**
   * Calls the method of a visitor that is for the variant of a value.
   *
   * @param <R> the type of the result
   * @param value the value
   * @param visitor the visitor
   * @return what the visitor returns
   */
  static <R extends java.lang.@Nullable Object> R visit(
      Instrument value, InstrumentVisitor<R> visitor) {
    if (value instanceof CardPayment variant) {
      return visitor.visitCardPayment(variant);
    }
    if (value instanceof Instrument.Id variant) {
      return visitor.visitId(variant);
    }
    if (value instanceof Instrument.Limit variant) {
      return visitor.visitLimit(variant);
    }
    if (value instanceof Instrument.Active variant) {
      return visitor.visitActive(variant);
    }
    if (value instanceof Instrument.Ids variant) {
      return visitor.visitIds(variant);
    }
    if (value instanceof Instrument.Wallet variant) {
      return visitor.visitWallet(variant);
    }
    if (value instanceof Instrument.Voucher variant) {
      return visitor.visitVoucher(variant);
    }
    return visitor.visitOther((Instrument.Other) value);
  }
}
