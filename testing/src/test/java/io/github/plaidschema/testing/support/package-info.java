/** What several tests need: types that are compiled while they run. */
@NullMarked
package io.github.plaidschema.testing.support;

import org.jspecify.annotations.NullMarked;
