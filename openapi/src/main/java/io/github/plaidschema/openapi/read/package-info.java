/** Reads a document. The only package that knows the parser of OpenAPI. */
@NullMarked
package io.github.plaidschema.openapi.read;

import org.jspecify.annotations.NullMarked;
