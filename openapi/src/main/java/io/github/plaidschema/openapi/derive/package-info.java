/** From what a document states to what is to be declared in Java. */
@NullMarked
package io.github.plaidschema.openapi.derive;

import org.jspecify.annotations.NullMarked;
