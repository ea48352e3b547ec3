package schemas.strict;

import io.github.plaidschema.PlaidSchema;

@PlaidSchema
public interface Empty {}
