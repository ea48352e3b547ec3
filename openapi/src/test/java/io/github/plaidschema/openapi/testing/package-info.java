/** What the tests import, compile and compare with. */
@NullMarked
package io.github.plaidschema.openapi.testing;

import org.jspecify.annotations.NullMarked;
