/**
 * What building models costs: import, compilation, growth, size. Processes are measured from
 * outside, side by side with the peers.
 */
@NullMarked
package io.github.plaidschema.benchmarks.cost;

import org.jspecify.annotations.NullMarked;
