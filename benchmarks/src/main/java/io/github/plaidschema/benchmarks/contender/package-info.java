/** The libraries, each set up as its documentation advises for speed. */
@NullMarked
package io.github.plaidschema.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
