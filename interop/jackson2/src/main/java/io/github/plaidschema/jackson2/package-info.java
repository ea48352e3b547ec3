/** Has Jackson 2 read and write schema types. */
@NullMarked
package io.github.plaidschema.jackson2;

import org.jspecify.annotations.NullMarked;
