/** MapStruct, beside the processor. */
@NullMarked
package io.github.plaidschema.processor.mapstruct;

import org.jspecify.annotations.NullMarked;
