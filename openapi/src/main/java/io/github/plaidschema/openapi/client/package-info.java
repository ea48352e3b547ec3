/** From the operations of a document to the client that is to be written. */
@NullMarked
package io.github.plaidschema.openapi.client;

import org.jspecify.annotations.NullMarked;
