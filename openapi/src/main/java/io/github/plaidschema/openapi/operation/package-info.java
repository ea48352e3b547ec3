/** The operations of a document, as it states them. */
@NullMarked
package io.github.plaidschema.openapi.operation;

import org.jspecify.annotations.NullMarked;
