/** The command. */
@NullMarked
package io.github.plaidschema.compatibility.cli;

import org.jspecify.annotations.NullMarked;
