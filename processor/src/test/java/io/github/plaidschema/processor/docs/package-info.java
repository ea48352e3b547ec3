/** Holds the documentation to what the compiler, the processor and the runtime do. */
@NullMarked
package io.github.plaidschema.processor.docs;

import org.jspecify.annotations.NullMarked;
