/**
 * From a {@link io.github.plaidschema.processor.model.Schema} to source files; one room for each
 * generated thing.
 */
@NullMarked
package io.github.plaidschema.processor.emit;

import org.jspecify.annotations.NullMarked;
