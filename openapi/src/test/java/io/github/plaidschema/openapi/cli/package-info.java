/** The command, as a user runs it. */
@NullMarked
package io.github.plaidschema.openapi.cli;

import org.jspecify.annotations.NullMarked;
