/** The features of the tables, and how a library is asked for each. */
@NullMarked
package io.github.plaidschema.comparison.probe;

import org.jspecify.annotations.NullMarked;
