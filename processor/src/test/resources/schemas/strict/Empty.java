package sdk.strict;

import io.github.plaidschema.PlaidSchema;

@PlaidSchema
public interface Empty {}
