/** Reads a document: from trees of files to schemas and endpoints. */
@NullMarked
package io.github.plaidschema.openapi.read;

import org.jspecify.annotations.NullMarked;
