/** From two descriptions to the changes between them, and to whom each of them matters. */
@NullMarked
package io.github.plaidschema.compatibility.compare;

import org.jspecify.annotations.NullMarked;
