/** Names in Java: of types, accessors, constants and methods; and what somebody decided. */
@NullMarked
package io.github.plaidschema.openapi.name;

import org.jspecify.annotations.NullMarked;
