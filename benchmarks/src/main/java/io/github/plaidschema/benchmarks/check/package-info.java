/** Proof that every contender reads and writes all of the content. */
@NullMarked
package io.github.plaidschema.benchmarks.check;

import org.jspecify.annotations.NullMarked;
