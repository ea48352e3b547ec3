package sdk.unions;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Says what to do with each variant of {@link Instrument}.
 *
 * @param <R> the result
 */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public interface InstrumentVisitor<R extends java.lang.@Nullable Object> {
  /** Called for this variant. */
  R visitCardPayment(CardPayment value);

  /** Called for this variant. */
  R visitId(Instrument.Id value);

  /** Called for this variant. */
  R visitLimit(Instrument.Limit value);

  /** Called for this variant. */
  R visitActive(Instrument.Active value);

  /** Called for this variant. */
  R visitIds(Instrument.Ids value);

  /** Called for this variant. */
  R visitWallet(Instrument.Wallet value);

  /** Called for this variant. */
  R visitVoucher(Instrument.Voucher value);

  /** Called for this variant. */
  R visitOther(Instrument.Other value);

  /** Returns what a visitor does with a value. */
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
