/** Plaid Schema beside other JSON libraries: speed, allocation, cold start. */
@NullMarked
package io.github.plaidschema.benchmarks;

import org.jspecify.annotations.NullMarked;
