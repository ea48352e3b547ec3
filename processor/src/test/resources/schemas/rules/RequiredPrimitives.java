package sdk.rules;

import io.github.plaidschema.PlaidSchema;

@PlaidSchema
public interface RequiredPrimitives {
  boolean active();

  int count();

  long size();

  double ratio();
}
