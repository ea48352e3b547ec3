/** MapStruct, where it runs beside this processor: what it is told of schemas. */
@NullMarked
package io.github.plaidschema.processor.mapstruct;

import org.jspecify.annotations.NullMarked;
