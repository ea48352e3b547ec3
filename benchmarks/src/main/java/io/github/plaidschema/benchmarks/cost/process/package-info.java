/** Processes of their own, the jars that they are run with, and what they took. */
@NullMarked
package io.github.plaidschema.benchmarks.cost.process;

import org.jspecify.annotations.NullMarked;
