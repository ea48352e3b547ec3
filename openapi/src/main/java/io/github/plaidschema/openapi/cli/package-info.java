/** The command line. */
@NullMarked
package io.github.plaidschema.openapi.cli;

import org.jspecify.annotations.NullMarked;
