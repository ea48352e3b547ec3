/** Holds what is generated and what stands around it to another parser's view of JSON. */
@NullMarked
package io.github.plaidschema.conformance;

import org.jspecify.annotations.NullMarked;
