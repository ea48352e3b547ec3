/** From class files to a description; no class is loaded. */
@NullMarked
package io.github.plaidschema.compatibility.read;

import org.jspecify.annotations.NullMarked;
