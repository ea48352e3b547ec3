package sdk.strict;

import io.github.plaidschema.PlaidSchema;

@PlaidSchema
public interface Item {
  String name();

  int price();
}
