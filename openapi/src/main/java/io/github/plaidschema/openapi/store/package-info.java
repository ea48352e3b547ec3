/** Puts source files into a folder. */
@NullMarked
package io.github.plaidschema.openapi.store;

import org.jspecify.annotations.NullMarked;
