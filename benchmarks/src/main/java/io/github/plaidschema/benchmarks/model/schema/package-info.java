/** Plaid Schema's models. */
@NullMarked
package io.github.plaidschema.benchmarks.model.schema;

import org.jspecify.annotations.NullMarked;
