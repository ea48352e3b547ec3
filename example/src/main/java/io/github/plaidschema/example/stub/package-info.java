/** A server that responds as Plaid's sandbox does, for the example and its tests. */
@NullMarked
package io.github.plaidschema.example.stub;

import org.jspecify.annotations.NullMarked;
