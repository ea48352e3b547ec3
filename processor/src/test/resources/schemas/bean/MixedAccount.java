package sdk.bean;

import io.github.plaidschema.PlaidSchema;

/** Not every accessor has a prefix, so that none is taken off. */
@PlaidSchema
public interface MixedAccount {
  boolean isActive();

  String name();

  String getaway();
}
