/** Schemas that have a field of every kind. */
@NullMarked
package io.github.plaidschema.conformance.family;

import org.jspecify.annotations.NullMarked;
