package sdk.unions;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.OpenEnum;

@PlaidSchema
public non-sealed interface Cash extends Payment {
  enum Type {
    CASH
  }

  OpenEnum<Type> type();
}
