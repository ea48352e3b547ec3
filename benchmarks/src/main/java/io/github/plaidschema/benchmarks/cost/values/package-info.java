/** The same types, declared as each of the processors that make values of them wants it. */
@NullMarked
package io.github.plaidschema.benchmarks.cost.values;

import org.jspecify.annotations.NullMarked;
