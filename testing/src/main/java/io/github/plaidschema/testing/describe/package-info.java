/**
 * What schemas and unions say, read from their class files: nothing is loaded or run, so that two
 * versions of a type can be read beside each other.
 */
@NullMarked
package io.github.plaidschema.testing.describe;

import org.jspecify.annotations.NullMarked;
