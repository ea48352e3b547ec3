/** Schemas of one or two fields, for every short document. */
@NullMarked
package io.github.plaidschema.conformance.tiny;

import org.jspecify.annotations.NullMarked;
