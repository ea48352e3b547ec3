/** What the tests compile, run and compare. */
@NullMarked
package io.github.plaidschema.compatibility.testing;

import org.jspecify.annotations.NullMarked;
