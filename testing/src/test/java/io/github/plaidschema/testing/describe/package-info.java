@NullMarked
package io.github.plaidschema.testing.describe;

import org.jspecify.annotations.NullMarked;
