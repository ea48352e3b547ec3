/** What a generated type promises, one check for each promise. */
@NullMarked
package io.github.plaidschema.testing.promise;

import org.jspecify.annotations.NullMarked;
