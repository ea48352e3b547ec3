/** One small type, as each of the libraries that have no models of their own would have it. */
@NullMarked
package io.github.plaidschema.comparison.model;

import org.jspecify.annotations.NullMarked;
