/** Has Jackson 3 read and write schema types. */
@NullMarked
package io.github.plaidschema.jackson3;

import org.jspecify.annotations.NullMarked;
