/** Names in Java: of types, accessors and constants. */
@NullMarked
package io.github.plaidschema.openapi.name;

import org.jspecify.annotations.NullMarked;
