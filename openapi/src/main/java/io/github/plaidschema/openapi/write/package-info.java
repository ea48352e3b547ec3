/** From declarations to source files. The only package that knows JavaPoet. */
@NullMarked
package io.github.plaidschema.openapi.write;

import org.jspecify.annotations.NullMarked;
