package sdk.unions;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.WholeValue;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.UnknownVariant;
import java.math.BigDecimal;
import java.util.List;

/** A card, or something shorter: no property tells them apart. */
@PlaidUnion
public sealed interface Instrument
    permits CardPayment,
        Instrument.Id,
        Instrument.Limit,
        Instrument.Active,
        Instrument.Ids,
        Instrument.Wallet,
        Instrument.Voucher,
        Instrument.Other {

  @PlaidSchema
  non-sealed interface Id extends Instrument {
    @WholeValue
    String value();
  }

  @PlaidSchema
  non-sealed interface Limit extends Instrument {
    @WholeValue
    BigDecimal limit();
  }

  @PlaidSchema
  non-sealed interface Active extends Instrument {
    @WholeValue
    boolean isActive();
  }

  @PlaidSchema
  non-sealed interface Ids extends Instrument {
    @WholeValue
    List<Instrument> ids();
  }

  /** Something that all objects among these have. */
  interface Named {
    String name();
  }

  enum Object {
    WALLET
  }

  @PlaidSchema
  non-sealed interface Wallet extends Instrument, Named {
    Object object();

    List<Id> ids();
  }

  @PlaidSchema
  non-sealed interface Voucher extends Instrument, Named {
    int amount();
  }

  /** None of these. */
  non-sealed interface Other extends Instrument, UnknownVariant, Named {
    @Override
    default String name() {
      return json()
          .get("name")
          .flatMap(JsonValue::asString)
          .orElseThrow(() -> new MissingValueException("Instrument.Other", "name"));
    }
  }
}
