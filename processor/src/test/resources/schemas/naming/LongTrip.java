package sdk.naming;

import io.github.plaidschema.PlaidSchema;

/** A long trip. */
@PlaidSchema
public non-sealed interface LongTrip extends Trip {
  String tripKind();

  int daysOnRoad();
}
