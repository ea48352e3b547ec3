package sdk.shapes;

import io.github.plaidschema.PlaidSchema;

@PlaidSchema
public interface Nothing {}
