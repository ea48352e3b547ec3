/** What class files take in a jar, by kind. */
@NullMarked
package io.github.plaidschema.benchmarks.cost.size;

import org.jspecify.annotations.NullMarked;
