package sdk.unions;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Visits the variants of {@link Instrument}: a variant that is added to it is a compiler error
 * where this is implemented. {@link WithDefault} goes on compiling and running.
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

  /**
   * Visits the variants of {@link Instrument} by one method, but those whose own method is
   * overridden. It takes variants that are added later as well.
   *
   * @param <R> the type of the result
   */
  interface WithDefault<R extends java.lang.@Nullable Object> extends InstrumentVisitor<R> {
    /**
     * Visits a variant whose method is not overridden.
     *
     * @param value the variant
     * @return the result
     */
    R defaultAction(Instrument value);

    @Override
    default R visitCardPayment(CardPayment value) {
      return defaultAction(value);
    }

    @Override
    default R visitId(Instrument.Id value) {
      return defaultAction(value);
    }

    @Override
    default R visitLimit(Instrument.Limit value) {
      return defaultAction(value);
    }

    @Override
    default R visitActive(Instrument.Active value) {
      return defaultAction(value);
    }

    @Override
    default R visitIds(Instrument.Ids value) {
      return defaultAction(value);
    }

    @Override
    default R visitWallet(Instrument.Wallet value) {
      return defaultAction(value);
    }

    @Override
    default R visitVoucher(Instrument.Voucher value) {
      return defaultAction(value);
    }

    @Override
    default R visitOther(Instrument.Other value) {
      return defaultAction(value);
    }
  }
}
