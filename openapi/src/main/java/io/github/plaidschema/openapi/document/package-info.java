/** The schemas and endpoints of a document, as it states them. */
@NullMarked
package io.github.plaidschema.openapi.document;

import org.jspecify.annotations.NullMarked;
