/** Has Gson read and write schema types. */
@NullMarked
package io.github.plaidschema.gson;

import org.jspecify.annotations.NullMarked;
