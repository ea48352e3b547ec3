package sdk.inheritance;

import io.github.plaidschema.PlaidSchema;

/** Two super-interfaces declare the same accessors, and neither overrides the other. */
@PlaidSchema
public interface Sibling extends Siblings.One, Siblings.Other {}
