package sdk.contract;

import io.github.plaidschema.PlaidSchema;

/** Its accessors are not called like its properties. */
@PlaidSchema
public interface Receipt {
  String getId();

  boolean isPaid();
}
