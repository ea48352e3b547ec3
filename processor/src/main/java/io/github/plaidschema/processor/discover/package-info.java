/**
 * From the compiler's elements to a {@link io.github.plaidschema.processor.model.Schema}, or to the
 * diagnostics that say why there is none. These are the only rooms that know {@code
 * javax.lang.model}.
 */
@NullMarked
package io.github.plaidschema.processor.discover;

import org.jspecify.annotations.NullMarked;
