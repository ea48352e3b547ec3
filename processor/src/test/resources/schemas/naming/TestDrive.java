package sdk.naming;

import io.github.plaidschema.PlaidSchema;

/** A short one. */
@PlaidSchema
public non-sealed interface TestDrive extends Trip {
  String tripKind();
}
