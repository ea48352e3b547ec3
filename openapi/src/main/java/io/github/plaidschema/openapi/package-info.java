/** From an OpenAPI document to the interfaces that an SDK author would have written. */
@NullMarked
package io.github.plaidschema.openapi;

import org.jspecify.annotations.NullMarked;
