package sdk.rules;

import io.github.plaidschema.PlaidSchema;

@PlaidSchema
public interface RequiredField {
  String name();

  String requestId();
}
