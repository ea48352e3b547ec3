/**
 * The annotation processor. {@link io.github.plaidschema.processor.PlaidSchemaProcessor} tells the
 * whole way.
 */
@NullMarked
package io.github.plaidschema.processor;

import org.jspecify.annotations.NullMarked;
