/** The documents that are read: seeded, distinct, of the shape of real responses. */
@NullMarked
package io.github.plaidschema.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
