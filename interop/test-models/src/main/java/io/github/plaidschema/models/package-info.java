/** Schema types that the tests of the bridges share. */
@NullMarked
package io.github.plaidschema.models;

import org.jspecify.annotations.NullMarked;
