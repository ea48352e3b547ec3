/** From an OpenAPI document to a description, as if its sources were generated and compiled. */
@NullMarked
package io.github.plaidschema.compatibility.document;

import org.jspecify.annotations.NullMarked;
