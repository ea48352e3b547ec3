package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.PlaidSchema;

/** Knows no property. */
@PlaidSchema
public interface Nothing {}
