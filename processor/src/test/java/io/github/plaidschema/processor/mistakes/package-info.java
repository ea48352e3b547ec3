/** Every mistake that an author can make, each beside the message that it leads to. */
@NullMarked
package io.github.plaidschema.processor.mistakes;

import org.jspecify.annotations.NullMarked;
