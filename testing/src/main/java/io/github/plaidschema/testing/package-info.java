/** Checks that SDK builders run on their generated types, and sample values for their own tests. */
@NullMarked
package io.github.plaidschema.testing;

import org.jspecify.annotations.NullMarked;
