/**
 * Plaid Schema beside other JSON libraries: speed, allocation, cold start; and what building costs.
 */
@NullMarked
package io.github.plaidschema.benchmarks;

import org.jspecify.annotations.NullMarked;
