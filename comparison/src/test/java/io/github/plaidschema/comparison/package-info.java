/** Holds the tables of {@code docs/comparison.md} to what the libraries do. */
@NullMarked
package io.github.plaidschema.comparison;

import org.jspecify.annotations.NullMarked;
