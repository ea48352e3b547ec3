/** From a document to the types and operations that it becomes in Java: all but their sources. */
@NullMarked
package io.github.plaidschema.openapi.analyze;

import org.jspecify.annotations.NullMarked;
