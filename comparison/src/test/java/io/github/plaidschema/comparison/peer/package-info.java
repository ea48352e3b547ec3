/** The libraries, each set up as its own documentation says. */
@NullMarked
package io.github.plaidschema.comparison.peer;

import org.jspecify.annotations.NullMarked;
